// an element of a shared slice assigned
fn clear(v: &[i32]) {
    v[0] = 0; //~ ERROR E0594
}

fn main() {
    let a = [1, 2];
    clear(&a);
    println!("{:?}", a);
}
