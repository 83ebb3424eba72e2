// What is not mutable has no mutable chunks.
fn main() {
    let a = [1, 2, 3];
    for c in a.chunks_mut(2) { //~ ERROR E0596
        c[0] = 1;
    }
}
