// a reference cast to the integer it points to
fn main() {
    let n = 5i32;
    let r = &n;
    println!("{}", r as i64); //~ ERROR E0606
}
