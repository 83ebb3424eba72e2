// A function of the library: uninit mut.
fn main() {
    let mut x: [i32; 2];
    x.sort(); //~ ERROR E0381
}
