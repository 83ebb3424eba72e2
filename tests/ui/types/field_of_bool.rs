// a tuple field of a bool
fn main() {
    let b = true;
    println!("{}", b.0); //~ ERROR E0610
}
