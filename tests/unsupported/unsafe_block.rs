// unsupported: unsafe
fn main() {
    let n = unsafe { 5 + 1 }; //~ ERROR LUD
    println!("{}", n);
}
