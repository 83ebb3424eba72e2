// print! and println! interleave; an empty println! ends the line.
fn main() {
    print!("a");
    print!("{}", 'b');
    println!();
    println!("");
    print!("c\nd");
    println!("e{}", "");
    print!("");
    print!("{}\n", 1);
    println!("trailing comma {}", 2,);
}

// expect: ab
// expect:
// expect: c
// expect: de
// expect: 1
// expect: trailing comma 2
