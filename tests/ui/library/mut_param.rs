// A function of the library: mut param.
fn main() {
    f(&[1]);
}

fn f(s: &[i32]) {
    s.fill(0); //~ ERROR E0596
}
