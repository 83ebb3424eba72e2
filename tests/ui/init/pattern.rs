// one of two variables stays uninitialised
fn main() {
    let a: i32;
    let b: i32;
    a = 1;
    println!("{} {}", a, b); //~ ERROR E0381
}
