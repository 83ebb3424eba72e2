// String escapes, and newlines inside a literal.
fn main() {
    println!("tab[\t] quote[\"] slash[\\] apostrophe[\']");
    println!("\x41\u{42}\u{1F600}");
    println!("one
two");
    println!("{}", "a\nb\\nc");
    println!("{}", "");
    println!("nul[{}]", "\0" == "\u{0}");
}
