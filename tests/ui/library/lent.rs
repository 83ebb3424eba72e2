// A function of the library: lent.
fn main() {
    let mut a = [1, 2, 3];
    let r = &a[0];
    a.reverse(); //~ ERROR E0502
    println!("{r}");
}
