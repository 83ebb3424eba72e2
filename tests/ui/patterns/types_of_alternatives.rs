// with the same type
fn main() {
    match (1, true) {
        (x, true) | (2, x) => println!("{x}"), //~ ERROR E0308
        _ => {}
    }
}
