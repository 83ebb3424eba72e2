// two of three arguments are wrong: one error
fn volume(a: f64, b: f64, c: f64) -> f64 {
    a * b * c
}

fn main() {
    println!("{}", volume(1.0, 2, 3)); //~ ERROR E0308
}
