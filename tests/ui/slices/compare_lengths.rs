// Arrays of different lengths do not compare.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a == [1, 2]); //~ ERROR E0277
    println!("{}", a < [1, 2]); //~ ERROR E0308
}
