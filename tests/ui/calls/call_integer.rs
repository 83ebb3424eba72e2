// an integer variable called
fn main() {
    let n = 5;
    println!("{}", n(2)); //~ ERROR E0618
}
