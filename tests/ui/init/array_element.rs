// an element of an uninitialised array assigned
fn main() {
    let mut a: [i32; 3];
    a[0] = 1; //~ ERROR E0381
    println!("{:?}", a);
}
