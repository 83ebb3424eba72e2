// Lines that end in CR LF, also inside strings, where they count as one newline.
fn main() {
    let s = "one
two \
    three";
    println!("{}", s == "one\ntwo three");
    println!("a
b"); // comment
    /* block
    comment */
    println!("end");
}

// expect: true
// expect: a
// expect: b
// expect: end
