// &mut of a field of an immutable tuple
fn main() {
    let t = (1, 2);
    let r = &mut t.1; //~ ERROR E0596
    *r += 1;
    println!("{:?}", t);
}
