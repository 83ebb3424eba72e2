// A value of size 0 is not passed at all.
fn unit(a: (), b: u8, c: [u32; 0]) -> () {
    a
}

fn f() {
    unit((), 5, []);
}

fn main() {}
