// a colon at the end of a statement
fn main() {
    let n = 5: //~ ERROR -
    println!("{}", n);
}
