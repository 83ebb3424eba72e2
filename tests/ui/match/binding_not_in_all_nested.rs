// different names in two alternatives
fn main() {
    let t = (1, (2, 3));
    match t {
        (1, (a, 3) | (4, b)) => println!("some"), //~ ERROR E0408, E0408
        _ => println!("more"),
    }
}
