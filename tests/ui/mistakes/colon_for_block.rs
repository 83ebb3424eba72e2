// a colon instead of a block
fn main() {
    let mut i = 0;
    while i < 3:
        i += 1;
}
