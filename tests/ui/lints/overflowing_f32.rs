// a literal above f32
fn main() {
    println!("{}", 1e300 as f32); //~ ERROR overflowing_literals
}
