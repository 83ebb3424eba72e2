// two arrays of different lengths compared
fn main() {
    let a = [1, 2, 3];
    let b = [1, 2];
    println!("{}", a == b); //~ ERROR E0277
}
