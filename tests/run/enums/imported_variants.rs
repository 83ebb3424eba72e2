// Variants imported by use: one, several, renamed, all.
use Direction::{East, North as Up, South, West};

#[derive(Clone, Copy, PartialEq, Debug)]
enum Direction {
    North,
    East,
    South,
    West,
}

#[derive(Debug, PartialEq, Clone, Copy)]
enum Answer {
    Yes,
    No,
}

fn right(d: Direction) -> Direction {
    match d {
        Up => East,
        East => South,
        South => West,
        West => Up,
    }
}

fn flip(a: Answer) -> Answer {
    use Answer::*;
    match a {
        Yes => No,
        No => Yes,
    }
}

fn main() {
    let mut d = Up;
    for _ in 0..5 {
        print!("{:?} ", d);
        d = right(d);
    }
    println!();
    println!("{:?} {:?}", flip(Answer::Yes), flip(flip(Answer::Yes)));
}
