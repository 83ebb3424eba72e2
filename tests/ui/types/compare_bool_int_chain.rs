// a comparison with the result of a comparison
fn main() {
    let a = 1;
    let b = 2;
    println!("{}", (a == b) == 1); //~ ERROR E0308
}
