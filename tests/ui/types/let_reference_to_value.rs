// a reference bound as a value
fn main() {
    let a = 5;
    let b: i32 = &a; //~ ERROR E0308
    println!("{}", b);
}
