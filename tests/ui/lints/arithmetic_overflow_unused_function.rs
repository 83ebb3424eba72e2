// in a function that is never called
fn never() -> u8 {
    255 + 1 //~ ERROR arithmetic_overflow
}

fn main() {
    println!("hi");
}
