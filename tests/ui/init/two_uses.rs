// used twice: one error
fn main() {
    let n: i32;
    println!("{}", n); //~ ERROR E0381
    println!("{}", n);
}
