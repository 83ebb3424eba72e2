// a function cast to a float
fn seven() -> f64 {
    7.0
}

fn main() {
    println!("{}", seven as f64); //~ ERROR E0606
}
