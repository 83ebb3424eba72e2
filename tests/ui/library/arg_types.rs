// A function of the library: arg types.
fn main() {
    let x = 5i32;
    x.clamp("a", 2.0); //~ ERROR E0308
}
