// An assignment takes apart a value, not what a reference points to.
fn main() {
    let (x, y);
    (x, y) = &(1, 2); //~ ERROR E0308
    println!("{} {}", x, y);
}
