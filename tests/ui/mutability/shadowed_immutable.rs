// the shadowing binding is immutable
fn main() {
    let mut n = 1;
    n += 1;
    let n = n * 2;
    n += 1; //~ ERROR E0384
    println!("{}", n);
}
