// two mutable references used in turn
fn main() {
    let mut x = 1;
    let a = &mut x;
    let b = &mut x; //~ ERROR E0499
    *a += 1;
    *b += 1;
    println!("{}", x);
}
