// a literal above f64
fn main() {
    let x = 1e400; //~ ERROR overflowing_literals
    println!("{}", x);
}
