// a reference cast to a float
fn main() {
    let n = 5;
    let r = &n;
    println!("{}", r as f64); //~ ERROR E0606
}
