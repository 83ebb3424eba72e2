// a unit element used as a number
fn main() {
    let a = [(), ()];
    let n: i32 = a[0]; //~ ERROR E0308
    println!("{}", n);
}
