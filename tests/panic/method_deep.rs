// A panic deep in methods that call each other.
struct Walker {
    steps: u8,
}

impl Walker {
    fn left(&mut self, n: u8) {
        self.steps += n;
        println!("left {}", self.steps);
        self.right(n * 2);
    }

    fn right(&mut self, n: u8) {
        self.steps += n;
        println!("right {}", self.steps);
        self.left(n + 1);
    }
}

fn main() {
    Walker { steps: 0 }.left(9);
}

// expect: left 9
// expect: right 27
// expect: left 46
// expect: right 84
// expect: left 123
// expect: right 201
// panic: 8:9: attempt to add with overflow
