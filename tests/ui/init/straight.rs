// a variable used before it has a value
fn main() {
    let n: i32;
    println!("{}", n); //~ ERROR E0381
}
