// A name for a pair with a reference would be a tuple that holds one.
fn main() {
    for pair in [1, 2].iter().enumerate() {
        println!("{:?}", pair);
    }
}
