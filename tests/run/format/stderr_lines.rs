// eprint! and eprintln! go to stderr, print! to stdout.
fn main() {
    println!("out 1");
    eprintln!("err {}", 1);
    eprint!("err ");
    eprintln!("{:>3}", 2);
    print!("out ");
    println!("2");
    eprintln!();
    eprintln!("last {:?}", "x");
}

// expect: out 1
// expect: out 2
// stderr: err 1
// stderr: err   2
// stderr:
// stderr: last "x"
