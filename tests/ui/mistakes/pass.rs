// `pass` in a block
fn main() {
    let i = 0;
    if i < 3 { pass }
}
