// a slice where an array is expected
fn first(a: [i32; 2]) -> i32 {
    a[0]
}

fn both(v: &[i32]) -> i32 {
    first(v) //~ ERROR E0308
}

fn main() {
    println!("{}", both(&[1, 2]));
}
