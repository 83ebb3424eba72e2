// two elements of one array borrowed mutably
fn swap(a: &mut i32, b: &mut i32) {
    let t = *a;
    *a = *b;
    *b = t;
}

fn main() {
    let mut a = [1, 2];
    swap(&mut a[0], &mut a[1]); //~ ERROR E0499
    println!("{:?}", a);
}
