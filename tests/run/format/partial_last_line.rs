// The last line needs no newline.
fn main() {
    println!("first");
    print!("second, ");
    print!("and no newline");
}

// expect: first
// expect-partial: second, and no newline
