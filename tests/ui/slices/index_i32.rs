// The ends must be usize.
fn main() {
    let a = [1, 2, 3];
    let k = 1;
    println!("{} {:?}", k * -1, &a[k..]); //~ ERROR E0277
}
