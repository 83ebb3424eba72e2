// A part of an array is not iterated by itself.
fn main() {
    let a = [1, 2, 3];
    for x in a[1..] { //~ ERROR E0277
    }
}
