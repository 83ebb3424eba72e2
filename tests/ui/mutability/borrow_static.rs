// &mut of an immutable static
static TABLE: [i32; 2] = [1, 2];

fn clear(v: &mut [i32]) {
    v[0] = 0;
}

fn main() {
    clear(&mut TABLE); //~ ERROR E0596
}
