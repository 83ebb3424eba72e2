// a literal called, for want of an operator
fn main() {
    let n = 2(3 + 4); //~ ERROR E0618
    println!("{}", n);
}
