// a shared slice where a mutable one is expected
fn clear(v: &mut [i32]) {
    v[0] = 0;
}

fn wipe(v: &[i32]) {
    clear(v); //~ ERROR E0308
}

fn main() {
    wipe(&[1]);
}
