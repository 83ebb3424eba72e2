// a number with two points
fn main() {
    let x = 1.2.3; //~ ERROR E0610
    println!("{}", x);
}
