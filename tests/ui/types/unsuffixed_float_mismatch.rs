// an f32 where an f64 is expected
fn takes(x: f64) -> f64 {
    x
}

fn main() {
    let x: f32 = 1.5;
    println!("{}", takes(x)); //~ ERROR E0308
}
