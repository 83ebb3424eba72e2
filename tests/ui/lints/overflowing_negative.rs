// a literal below i8
fn main() {
    let x: i8 = -129; //~ ERROR overflowing_literals
    println!("{}", x);
}
