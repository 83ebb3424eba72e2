// through two variables
fn main() {
    let a = 120i8;
    let b = 10;
    let c = a + b; //~ ERROR arithmetic_overflow
    println!("{}", c);
}
