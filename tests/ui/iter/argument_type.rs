// They count in usize.
fn main() {
    for i in (0..3).skip(1u8) { //~ ERROR E0308
    }
    for w in [1, 2].windows("2") { //~ ERROR E0308
    }
}
