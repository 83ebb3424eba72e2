// a name glued to a number
fn main() {
    let n = 5apples; //~ ERROR -
    println!("{}", n);
}
