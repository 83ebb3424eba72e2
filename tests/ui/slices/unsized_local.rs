// A part of an array has no size that is known.
fn main() {
    let a = [1, 2, 3];
    let x = a[1..3]; //~ ERROR E0277
}
