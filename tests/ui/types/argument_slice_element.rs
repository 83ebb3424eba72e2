// a slice of another element type
fn total(v: &[f64]) -> f64 {
    v[0]
}

fn main() {
    let a = [1, 2, 3];
    println!("{}", total(&a)); //~ ERROR E0308
}
