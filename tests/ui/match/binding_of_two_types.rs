// one name with two types in two alternatives
fn main() {
    let t = (1u8, 'x');
    match t {
        (n, 'a') | (0, n) => println!("some"), //~ ERROR E0308
        _ => println!("more"),
    }
}
