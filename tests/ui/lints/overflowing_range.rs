// the end of a range above its type
fn main() {
    for i in 0u8..300 { //~ ERROR overflowing_literals
        println!("{}", i);
    }
}
