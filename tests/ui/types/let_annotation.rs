// a string literal given to an i32 binding
fn main() {
    let n: i32 = "seven"; //~ ERROR E0308
    println!("{}", n);
}
