// a tuple field of an array
fn main() {
    let a = [1, 2];
    println!("{}", a.0); //~ ERROR E0609
}
