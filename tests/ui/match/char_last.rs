// the last character is missing
fn main() {
    let c = 'k';
    match c { //~ ERROR E0004
        '\0'..='\u{D7FF}' => println!("low"),
        '\u{E000}'..='\u{10FFFE}' => println!("high"),
    }
}
