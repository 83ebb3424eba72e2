// What has no end has no way back.
fn main() {
    for i in (0u8..).rev() { //~ ERROR E0277
        println!("{}", i);
    }
}
