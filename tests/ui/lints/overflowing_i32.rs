// a literal above i32
fn main() {
    let x = 3000000000; //~ ERROR overflowing_literals
    println!("{}", x);
}
