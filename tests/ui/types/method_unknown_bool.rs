// len of a bool
fn main() {
    let b = false;
    println!("{}", b.len()); //~ ERROR E0599
}
