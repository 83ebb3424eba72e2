// In front of the `@` stands a name.
fn main() {
    match 3 {
        _ @ 0..=9 => println!("digit"), //~ ERROR -
        _ => println!("more"),
    }
}
