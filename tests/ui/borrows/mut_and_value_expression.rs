// the value inside a later argument's expression
fn add(a: &mut i32, b: i32) {
    *a += b;
}

fn main() {
    let mut x = 1;
    add(&mut x, 2 * x + 1); //~ ERROR E0503
    println!("{}", x);
}
