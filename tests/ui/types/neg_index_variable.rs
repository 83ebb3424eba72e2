// a negative variable as an index
fn main() {
    let a = [1, 2, 3];
    let i = -1; //~ ERROR E0277
    println!("{}", a[i]);
}
