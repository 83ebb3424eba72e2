// the body of a for gives a value
fn main() {
    for i in 0..3 {
        i * 2 //~ ERROR E0308
    }
}
