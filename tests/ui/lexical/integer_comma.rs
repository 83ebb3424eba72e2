// a comma as thousands separator
fn main() {
    let n = 1,000; //~ ERROR -
    println!("{}", n);
}
