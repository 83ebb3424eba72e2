// an integer literal where a float is annotated
fn main() {
    let half: f64 = 1; //~ ERROR E0308
    println!("{}", half);
}
