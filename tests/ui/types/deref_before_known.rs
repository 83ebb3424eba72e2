// a dereference of a binding whose type is not known yet
fn main() {
    let n = 3;
    let r; //~ ERROR E0282
    if n > 3 {
        println!("{}", *r);
    }
    r = &n;
}
