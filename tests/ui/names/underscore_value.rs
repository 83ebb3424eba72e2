// _ used as a value
fn main() {
    let n = _ + 1; //~ ERROR -
    println!("{}", n);
}
