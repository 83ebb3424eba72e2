// Derived comparison follows the discriminants.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Level {
    Low,
    Middle,
    High,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Odd {
    First = 5,
    Second = -3,
    Third = 1,
}

fn main() {
    println!("{} {}", Level::Low < Level::High, Level::Middle == Level::High);
    println!("{} {}", Level::Low >= Level::Low, Level::Middle != Level::High);
    println!("{:?} {:?}", Level::Low.max(Level::High), Level::Low.min(Level::Middle));
    println!("{:?}", Level::High.clamp(Level::Low, Level::Middle));
    println!("{} {}", Odd::First < Odd::Second, Odd::Second < Odd::Third);
    println!("{}", [Level::Low, Level::High] < [Level::Middle, Level::Low]);
    println!("{:?}", (Level::Low, 3) < (Level::Low, 4));
}

// expect: true false
// expect: true true
// expect: High Low
// expect: Middle
// expect: false true
// expect: true
// expect: true
