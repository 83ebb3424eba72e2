// an attribute in a body's head counts for that body
fn quiet() -> u8 {
    #![allow(arithmetic_overflow)]
    255u8 + 1
}

fn main() {
    println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
}
