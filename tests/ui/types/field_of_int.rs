// a field of an integer
fn main() {
    let n = 5u8;
    println!("{}", n.low); //~ ERROR E0610
}
