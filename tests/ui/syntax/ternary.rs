// a conditional operator
fn main() {
    let a = 3;
    let b = a > 2 ? 1 : 0; //~ ERROR -
    println!("{}", b);
}
