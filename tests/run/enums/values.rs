// Enums without fields: discriminants, casts, comparison, Debug, and where they lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Low = -5,
    Middle,
    High = 100,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Wide {
    First = 40_000,
    Second = -1,
    Third,
}

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
#[repr(u8)]
enum Byte {
    Zero,
    Last = 255,
    Inner = b'a',
}

#[repr(i64)]
#[derive(Clone, Copy)]
enum Huge {
    Least = i64::MIN,
    Most = i64::MAX,
}

#[repr(u64)]
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Unsigned {
    Top = u64::MAX,
    Bottom = 0,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Direction {
    North,
    East,
    South,
    West,
}

use Direction::*;

impl Direction {
    const ALL: [Direction; 4] = [North, East, South, West];

    fn turn(self) -> Direction {
        match self {
            Direction::North => East,
            East => Self::South,
            Self::South => West,
            West => North,
        }
    }

    fn step(&self, at: &mut (i32, i32)) {
        match self {
            North => at.1 += 1,
            South => at.1 -= 1,
            East => at.0 += 1,
            West => at.0 -= 1,
        }
    }

    fn is_vertical(&self) -> bool {
        match *self {
            North | South => true,
            _ => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct State {
    level: Level,
    on: bool,
    levels: [Level; 2],
    text: &'static str,
    ratio: f32,
    mark: char,
}

const STATE: State = State {
    level: Level::Middle,
    on: false,
    levels: [Level::Middle; 2],
    text: "",
    ratio: 0.0,
    mark: '\0',
};
const START: Level = Level::High;
static TABLE: [Level; 3] = [Level::Low, START, Level::Middle];

fn main() {
    println!("{} {} {}", Level::Low as i32, Level::Middle as i64, Level::High as u8);
    println!("{} {}", Level::Low as u8, Level::Low as u64);
    println!("{} {} {}", Wide::First as i32, Wide::Second as i8, Wide::Third as usize);
    println!("{} {} {}", Wide::First as i16, Byte::Last as i8, Byte::Inner as u8 as char);
    println!("{} {}", Huge::Least as i64, Huge::Most as i64);
    println!("{} {}", Unsigned::Top as u64, Unsigned::Bottom < Unsigned::Top);
    println!("{} {} {}", Level::Low < Level::Middle, Level::High >= Level::Low, Wide::First < Wide::Second);
    println!("{} {} {}", Byte::Last > Byte::Inner, Byte::Zero == Byte::Zero, Level::Low != START);
    let mut d = North;
    let mut at = (0, 0);
    for i in 0..6 {
        d.step(&mut at);
        if i % 2 == 0 {
            d = d.turn();
        }
        print!("{d:?}{} ", d.is_vertical());
    }
    println!("{at:?} {:?}", Direction::ALL);
    println!("{:?} {:#?}", TABLE, Level::Middle);
    let mut s = STATE;
    println!("{s:?}");
    s.level = TABLE[1];
    s.levels[1] = Level::Low;
    println!("{s:?} {}", s == State { level: START, levels: [Level::Middle, Level::Low], ..STATE });
    let n = 3;
    let level = if n > 2 { Level::Low } else { START };
    let r = &level;
    println!("{:?} {}", r, *r == Level::Low);
    println!("{:>8?}|{:<4?}|", level, Byte::Zero);
    let number = match (level, d) {
        (Level::Low, North) => 1,
        (Level::Low, x) if x.is_vertical() => 2,
        (_, West | East) => 3,
        _ => 4,
    };
    println!("{number}");
    let same = match level {
        l @ (Level::Low | Level::High) => l as i32,
        Level::Middle => 0,
    };
    println!("{same}");
    match START {
        START => println!("start"),
        _ => println!("no"),
    }
    let all = [Level::High, Level::Low, Level::Middle];
    let mut least = all[0];
    for l in all {
        least = if l < least { l } else { least };
    }
    println!("{least:?} {:?} {}", &all[1..], all < [Level::High, Level::Middle, Level::Low]);
    assert_eq!(least, Level::Low);
    assert!(all.len() == 3 && [least; 2] == [Level::Low; 2]);
}
