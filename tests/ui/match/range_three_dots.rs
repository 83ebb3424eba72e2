// `...` is no longer a range
fn main() {
    let n = 3;
    match n {
        1...5 => println!("a"), //~ ERROR E0783
        _ => println!("c"),
    }
}
