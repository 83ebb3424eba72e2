// `..=` needs an end
fn main() {
    let n = 3;
    match n {
        1..= => println!("a"), //~ ERROR E0586
        _ => println!("c"),
    }
}
