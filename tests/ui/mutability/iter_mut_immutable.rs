// iter_mut of an immutable array
fn main() {
    let a = [1, 2];
    for x in a.iter_mut() { //~ ERROR E0596
        *x += 1;
    }
    println!("{:?}", a);
}
