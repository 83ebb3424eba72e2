// a suffixed literal against another annotated type
fn main() {
    let n: i64 = 5i32; //~ ERROR E0308
    println!("{}", n);
}
