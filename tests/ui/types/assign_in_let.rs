// an assignment bound with a type
fn main() {
    let mut a = 1;
    let b: i32 = a = 2; //~ ERROR E0308
    a += 1;
    println!("{} {}", a, b);
}
