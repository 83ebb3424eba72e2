// a cast of a value whose type is never known
fn main() {
    let a; //~ ERROR E0282
    println!("{}", a as i32);
}
