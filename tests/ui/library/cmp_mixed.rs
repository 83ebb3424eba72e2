// A function of the library: cmp mixed.
fn main() {
    let m = std::cmp::max(1, 2.0); //~ ERROR E0308
    println!("{m}");
}
