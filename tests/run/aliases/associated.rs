// Associated names and methods by an alias.
type Byte = u8;
type Count = Counter;
type Kind = Color;

struct Counter {
    n: u32,
}

impl Counter {
    const START: u32 = 4;

    fn new() -> Count {
        Count { n: Count::START }
    }
}

impl Count {
    fn bump(&mut self) -> u32 {
        self.n += 1;
        self.n
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Color {
    Red,
    Blue,
}

fn main() {
    let mut c = Count::new();
    println!("{} {}", c.bump(), Count::bump(&mut c));
    println!("{} {:?}", Byte::MAX, Kind::Blue);
    println!("{}", match Color::Red { Kind::Red => 1, Kind::Blue => 2 });
}

// expect: 5 6
// expect: 255 Blue
// expect: 1
