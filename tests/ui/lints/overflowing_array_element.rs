// an array element above its type
fn main() {
    let a: [u8; 3] = [1, 2, 999]; //~ ERROR overflowing_literals
    println!("{:?}", a);
}
