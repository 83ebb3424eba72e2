// a type where a value is expected
fn main() {
    let n = i32; //~ ERROR E0423
    println!("{}", n);
}
