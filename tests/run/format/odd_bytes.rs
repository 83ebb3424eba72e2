// Control characters and trailing blanks reach stdout unchanged.
fn main() {
    println!("tab\tbell\x07 cr\r");
    println!("trailing blanks   ");
    println!("{:5}", "ab");
    println!("nul\0 del\x7f esc\x1b[0m");
    println!("\u{a0}\u{2028}");
}
