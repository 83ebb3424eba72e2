// a raw string closed by more hashes than it has
fn main() {
    println!(r#"hello"##); //~ ERROR -
}
