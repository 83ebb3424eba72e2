// a value bound as a reference
fn main() {
    let a = 5;
    let b: &i32 = a; //~ ERROR E0308
    println!("{}", b);
}
