// a parameter reborrowed twice in one call
fn swap(a: &mut i32, b: &mut i32) {
    let t = *a;
    *a = *b;
    *b = t;
}

fn both(v: &mut [i32]) {
    swap(&mut v[0], &mut v[1]); //~ ERROR E0499
}

fn main() {
    let mut a = [1, 2];
    both(&mut a);
    println!("{:?}", a);
}
