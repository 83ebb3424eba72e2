// a bool cast to a float
fn main() {
    let b = true;
    println!("{}", b as f64); //~ ERROR E0606
}
