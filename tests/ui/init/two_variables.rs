// two variables without values
fn main() {
    let a: i32;
    let b: i32;
    println!("{}", a); //~ ERROR E0381
    println!("{}", b); //~ ERROR E0381
}
