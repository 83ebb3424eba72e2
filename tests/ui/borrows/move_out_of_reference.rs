// A `&mut` cannot be moved out of what is only borrowed.
fn main() {
    let mut x = 5;
    let a = &mut x;
    let r = &a;
    let b = *r;
    *b += 1;
    println!("{x}");
}
