// A part of a passing value.
fn main() {
    let k = 1;
    let s;
    s = &[k, 2, 3][1..]; //~ ERROR E0716
    println!("{:?}", s);
}
