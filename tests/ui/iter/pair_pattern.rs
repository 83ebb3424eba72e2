// An item of enumerate is a pair.
fn main() {
    for (i, x, y) in [1, 2].iter().enumerate() { //~ ERROR E0308
    }
    for &(i, x) in [1, 2].iter().enumerate() { //~ ERROR E0308
    }
}
