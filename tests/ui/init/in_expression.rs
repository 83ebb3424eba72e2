// an uninitialised variable in an expression
fn main() {
    let n: i32;
    let m = n + 1; //~ ERROR E0381
    println!("{}", m);
}
