// Self as a type, as a literal, as a constructor and as a pattern.
#[derive(Clone, Copy, Debug)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[derive(Clone, Copy, Debug)]
struct Pair(i32, i32);

impl Vec2 {
    const ZERO: Self = Self { x: 0.0, y: 0.0 };

    fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }

    fn scaled(&self, by: f64) -> Self {
        Self { x: self.x * by, ..*self }
    }

    fn length(self) -> f64 {
        let Self { x, y } = self;
        (x * x + y * y).sqrt()
    }
}

impl Pair {
    fn swapped(self) -> Self {
        let Self(a, b) = self;
        Self(b, a)
    }
}

fn main() {
    let v = Vec2::new(3.0, 4.0).add(Vec2::ZERO);
    println!("{:?} {}", v, v.length());
    println!("{:?}", v.scaled(2.0).add(v));
    println!("{:?}", Pair(1, 2).swapped());
}

// expect: Vec2 { x: 3.0, y: 4.0 } 5
// expect: Vec2 { x: 9.0, y: 8.0 }
// expect: Pair(2, 1)
