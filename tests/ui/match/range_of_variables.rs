// the ends of a range are constants
fn main() {
    let low = 1;
    let n = 3;
    match n {
        low..=5 => println!("a"), //~ ERROR E0080
        _ => println!("c"),
    }
}
