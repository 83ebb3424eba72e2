// Methods of an enum, with Self and match.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Light {
    Red,
    Green,
    Yellow,
}

impl Light {
    const ALL: [Light; 3] = [Light::Red, Self::Green, Self::Yellow];

    fn next(self) -> Self {
        match self {
            Self::Red => Self::Green,
            Self::Green => Self::Yellow,
            Light::Yellow => Light::Red,
        }
    }

    fn seconds(&self) -> u32 {
        match self {
            Light::Red | Light::Green => 30,
            Light::Yellow => 3,
        }
    }

    fn is_stop(self) -> bool {
        self != Self::Green
    }
}

fn main() {
    let mut l = Light::Red;
    let mut total = 0;
    for _ in 0..4 {
        println!("{:?} {} {}", l, l.seconds(), l.is_stop());
        total += l.seconds();
        l = l.next();
    }
    println!("{} {:?}", total, Light::ALL);
}

// expect: Red 30 true
// expect: Green 30 false
// expect: Yellow 3 true
// expect: Red 30 true
// expect: 93 [Red, Green, Yellow]
