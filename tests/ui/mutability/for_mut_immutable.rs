// a for over &mut of an immutable array
fn main() {
    let a = [1, 2];
    for x in &mut a { //~ ERROR E0596
        *x += 1;
    }
    println!("{:?}", a);
}
