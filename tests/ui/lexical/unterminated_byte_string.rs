// a byte string that is not closed
fn main() {
    let b = b"hello;
//~^ ERROR E0766
}
