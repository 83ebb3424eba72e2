// A slice with a number.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[..] == 5); //~ ERROR E0277
    println!("{}", &a[..] == 5); //~ ERROR E0277
    println!("{}", a[..] < 5); //~ ERROR E0308
}
