// The type of the suffix exists, but is not stable.
fn main() {
    let x = 1.5f16;
    println!("{}", x as f64);
}
