// iter_mut of a shared slice
fn double(v: &[i32]) {
    for x in v.iter_mut() { //~ ERROR E0596
        *x *= 2;
    }
}

fn main() {
    double(&[1, 2]);
}
