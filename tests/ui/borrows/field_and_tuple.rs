// a tuple read while its field is borrowed mutably
fn main() {
    let mut t = (1, 2);
    let a = &mut t.1;
    println!("{:?}", t); //~ ERROR E0502
    *a += 1;
}
