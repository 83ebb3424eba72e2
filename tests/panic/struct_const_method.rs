// A const method that panics at run time.
struct Size(u32);

impl Size {
    const fn half(self) -> u32 {
        assert!(self.0 % 2 == 0, "odd size");
        self.0 / 2
    }
}

const FOUR: u32 = Size(8).half();

fn main() {
    println!("{}", FOUR);
    println!("{}", Size(FOUR + 3).half());
}

// expect: 4
// panic: 6:9: odd size
