// a byte literal that is not closed
fn main() {
    let b = b'a;
//~^ ERROR E0763
}
