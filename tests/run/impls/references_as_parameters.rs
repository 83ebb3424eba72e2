// Methods with references to others of their kind.
#[derive(Debug)]
struct Tank {
    level: u32,
    size: u32,
}

impl Tank {
    fn pour_into(&mut self, other: &mut Tank) {
        let room = other.size - other.level;
        let n = if self.level < room { self.level } else { room };
        self.level -= n;
        other.level += n;
    }

    fn fuller_than(&self, other: &Tank) -> bool {
        self.level * other.size > other.level * self.size
    }

    fn total(tanks: &[Tank]) -> u32 {
        let mut n = 0;
        for t in tanks {
            n += t.level;
        }
        n
    }
}

fn main() {
    let mut a = Tank { level: 8, size: 10 };
    let mut b = Tank { level: 1, size: 5 };
    println!("{}", a.fuller_than(&b));
    a.pour_into(&mut b);
    println!("{:?} {:?} {}", a, b, a.fuller_than(&b));
    println!("{}", Tank::total(&[a, b]));
}

// expect: true
// expect: Tank { level: 4, size: 10 } Tank { level: 5, size: 5 } false
// expect: 9
