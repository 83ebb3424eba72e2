// a mutable slice and the array's element in one call
fn set(v: &mut [i32], n: i32) {
    v[0] = n;
}

fn first(v: &[i32]) -> i32 {
    v[0]
}

fn main() {
    let mut a = [1, 2, 3];
    set(&mut a, first(&a)); //~ ERROR E0502
    println!("{:?}", a);
}
