// a type called as a function
fn main() {
    let n = i32(5); //~ ERROR E0423
    println!("{}", n);
}
