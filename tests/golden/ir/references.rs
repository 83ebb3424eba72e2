// A local whose address is taken stays in its register, and the register has an address.
fn add(x: &mut i32, y: &i32) {
    *x += *y;
}

fn f() -> i32 {
    let mut a = 1;
    let b = 2;
    add(&mut a, &b);
    a
}

fn main() {}
