// a mutable slice and an element's value in one call
fn set(v: &mut [i32; 3], n: i32) {
    v[0] = n;
}

fn main() {
    let mut a = [1, 2, 3];
    set(&mut a, a[2]); //~ ERROR E0503
    println!("{:?}", a);
}
