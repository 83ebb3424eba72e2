// unsupported: match
fn main() {
    let n = 3;
    match n { //~ ERROR LUD
        1 => println!("one"),
        3 => println!("three"),
        _ => println!("other"),
    }
}
