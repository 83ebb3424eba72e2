// & and &mut of one variable in one call
fn add(a: &i32, b: &mut i32) {
    *b += *a;
}

fn main() {
    let mut x = 1;
    add(&x, &mut x); //~ ERROR E0502
    println!("{}", x);
}
