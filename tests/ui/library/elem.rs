// A function of the library: elem.
fn main() {
    let a = [1, 2];
    a.contains(&2.0); //~ ERROR E0308
    println!("{}", a[0] + 1);
}
