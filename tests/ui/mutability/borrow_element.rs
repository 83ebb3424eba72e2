// &mut of an element of an immutable array
fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let a = [1, 2];
    bump(&mut a[0]); //~ ERROR E0596
    println!("{:?}", a);
}
