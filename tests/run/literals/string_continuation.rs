// A backslash at the end of a line skips the newline and the blanks that follow.
fn main() {
    println!("one \
              two \
        three");
    println!("a\

              b");
    let s = "x\
y";
    println!("{s}");
    println!("{}", "keep \\
  this");
}

// expect: one two three
// expect: ab
// expect: xy
// expect: keep \
// expect:   this
