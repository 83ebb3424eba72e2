// mut self is a variable of the method's own.
#[derive(Clone, Copy)]
struct Dice {
    seed: u32,
}

impl Dice {
    fn advanced(mut self, n: u32) -> Dice {
        for _ in 0..n {
            self.seed = self.seed * 5 % 97;
        }
        self
    }

    fn replaced(mut self) -> u32 {
        self = Dice { seed: self.seed + 1 };
        self.seed
    }
}

fn main() {
    let d = Dice { seed: 3 };
    println!("{} {} {}", d.advanced(4).seed, d.replaced(), d.seed);
}

// expect: 32 4 3
