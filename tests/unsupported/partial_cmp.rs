// the order of floats is an Option
fn main() {
    let (a, b) = (1.5, 2.5);
    println!("{:?}", f64::partial_cmp(&a, &b));
}
