// An overflow with reference operands is located in the program.
fn add(a: &u8, b: &u8) -> u8 {
    a + b
}

fn main() {
    println!("{}", add(&200, &55));
    println!("{}", add(&200, &56));
}

// expect: 255
// panic: 3:5: attempt to add with overflow
