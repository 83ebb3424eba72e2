// A function of the library: cmp float.
fn main() {
    let m = std::cmp::max(1.0, 2.0); //~ ERROR E0277
    println!("{m}");
}
