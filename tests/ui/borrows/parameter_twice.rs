// one &mut parameter passed twice
fn add(a: &mut i32, b: &mut i32) {
    *a += *b;
}

fn double(n: &mut i32) {
    add(n, n); //~ ERROR E0499
}

fn main() {
    let mut x = 2;
    double(&mut x);
    println!("{}", x);
}
