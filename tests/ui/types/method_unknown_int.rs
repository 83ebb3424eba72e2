// an unknown method on an integer
fn main() {
    let n = 5i32;
    println!("{}", n.double()); //~ ERROR E0599
}
