// a colon without a type
fn main() {
    let n: = 5; //~ ERROR -
    println!("{}", n);
}
