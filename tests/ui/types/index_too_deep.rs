// a second index into a flat array
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[0][1]); //~ ERROR E0608
}
