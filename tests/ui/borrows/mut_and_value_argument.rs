// &mut of a variable and its value in one call
fn add(a: &mut i32, b: i32) {
    *a += b;
}

fn main() {
    let mut x = 1;
    add(&mut x, x); //~ ERROR E0503
    println!("{}", x);
}
