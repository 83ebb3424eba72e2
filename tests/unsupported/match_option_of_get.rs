// The option that `get` gives.
fn main() {
    let list = [1, 2, 3];
    match list.get(1) {
        Some(n) => println!("{}", n),
        None => println!("none"),
    }
}
