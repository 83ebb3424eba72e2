// Lines on stderr before the panic.
fn main() {
    eprintln!("warning: {}", 1);
    println!("out");
    eprint!("half a line");
    panic!("end");
}

// expect: out
// stderr: warning: 1
// stderr: half a line
// panic: 6:5: end
