// An iterator as a value.
fn main() {
    println!("{}", "abc".chars().count());
}
