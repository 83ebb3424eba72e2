// A long `else if` ladder with ranges of values, and conditions that call functions.
fn grade(n: u32) -> char {
    if n >= 90 { 'A' }
    else if n >= 80 { 'B' }
    else if n >= 70 { 'C' }
    else if n >= 60 { 'D' }
    else { 'F' }
}

fn kind(c: char) -> &'static str {
    if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' { "letter" }
    else if c >= '0' && c <= '9' { "digit" }
    else if c == ' ' || c == '\t' || c == '\n' { "blank" }
    else { "other" }
}

fn main() {
    for n in [100, 90, 89, 75, 60, 59, 0] { print!("{}", grade(n)); }
    println!();
    for c in ['q', 'Q', '7', '\t', '%', 'é'] { print!("{} ", kind(c)); }
    println!("end");
}

// expect: AABCDFF
// expect: letter letter digit blank other other end
