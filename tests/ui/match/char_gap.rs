// characters that no arm takes
fn main() {
    let c = 'k';
    match c { //~ ERROR E0004
        'a'..='z' => println!("small"),
        'A'..='Z' => println!("large"),
        '0'..='9' => println!("digit"),
    }
}
