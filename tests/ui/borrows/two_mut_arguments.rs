// the same variable borrowed mutably twice in one call
fn swap(a: &mut i32, b: &mut i32) {
    let t = *a;
    *a = *b;
    *b = t;
}

fn main() {
    let mut x = 1;
    swap(&mut x, &mut x); //~ ERROR E0499
    println!("{}", x);
}
