// tuples added
fn main() {
    let v = (1, 2) + (3, 4); //~ ERROR E0369
    println!("{:?}", v);
}
