// the end of an inclusive range above its type
fn main() {
    for i in 0u8..=256 { //~ ERROR overflowing_literals
        println!("{}", i);
    }
}
