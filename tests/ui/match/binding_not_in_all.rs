// a name in one alternative only
fn main() {
    let t = (1, 2);
    match t {
        (0, n) | (1, _) => println!("some"), //~ ERROR E0408
        _ => println!("more"),
    }
}
