// an array indexed by a negative literal
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[-1]); //~ ERROR -
}
