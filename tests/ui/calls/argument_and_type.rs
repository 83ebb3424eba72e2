// one of three arguments is wrong
fn volume(a: f64, b: f64, c: f64) -> f64 {
    a * b * c
}

fn main() {
    println!("{}", volume(1.0, 2, 3.0)); //~ ERROR E0308
}
