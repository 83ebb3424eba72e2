// &mut and & of one variable in one call
fn add(a: &mut i32, b: &i32) {
    *a += *b;
}

fn main() {
    let mut x = 1;
    add(&mut x, &x); //~ ERROR E0502
    println!("{}", x);
}
