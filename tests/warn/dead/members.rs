// Methods, functions and constants of types: one message for each `impl` block.
struct Point {
    x: i32,
    y: i32,
    _z: i32,
}

impl Point {
    const DEAD: i32 = 1;

    fn new() -> Self {
        Self { x: 1, y: 2, _z: 3 }
    }

    fn sum(&self) -> i32 {
        self.y
    }

    fn unused(&self) {}

    fn _hidden(&self) {}
}

impl Point {
    fn alone(&self) {}

    fn set(&mut self) {
        self.y = 4;
    }
}

impl Point {
    fn ping(&self) {
        self.pong();
    }

    fn pong(&self) {
        self.ping();
    }
}

impl Point {
    fn first() {}

    fn second() {}
}

impl Point {
    const A: i32 = 1;
    const B: i32 = Self::A;
}

struct NeverMade;

impl NeverMade {
    fn called() -> i32 {
        Self::VALUE
    }

    const VALUE: i32 = 3;
}

fn even(n: u32) -> bool {
    n == 0 || odd(n - 1)
}

fn odd(n: u32) -> bool {
    n != 0 && even(n - 1)
}

fn main() {
    let mut point = Point::new();
    point.set();
    println!("{} {}", point.x, NeverMade::called());
}
