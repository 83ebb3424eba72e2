// one name by value and by reference
fn main() {
    let t = (1, 2);
    match t {
        (n, 2) | (2, ref n) => println!("{}", n), //~ ERROR E0308, E0409
        _ => println!("more"),
    }
}
