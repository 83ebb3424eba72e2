// Adapters that Ludus does not have.
fn main() {
    for x in [1, 2].iter().chain([3].iter()) {
        println!("{}", x);
    }
}
