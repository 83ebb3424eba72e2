// Parentheses around an operand: the place is that of the operation.
struct Size(u8);

impl Size {
    fn next(&self) -> u8 {
        ((self.0) + 1)
    }
}

fn main() {
    println!("{}", Size(254).next());
    println!("{}", (Size(255)).next());
}

// expect: 255
// panic: 6:9: attempt to add with overflow
