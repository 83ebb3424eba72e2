// Arms are tests and jumps; what names take is loaded when an arm is taken; the last arm is not tested.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Add,
    Sub,
    Neg = 300,
}

struct Op {
    kind: Kind,
    args: (i32, i32),
}

fn run(op: &Op) -> i32 {
    match op {
        Op { kind: Kind::Add, args: (a, b) } => a + b,
        Op { kind: Kind::Neg, args: (a, _) } if *a > 0 => -a,
        Op { kind: Kind::Sub | Kind::Neg, args } => args.0 - args.1,
    }
}

fn class(c: char, n: u8) -> &'static str {
    match (c, n) {
        ('a'..='z', 0) => "letter",
        (_, 1..=9 | 20..) => "number",
        ('_', k) if k == n => "blank",
        _ => "other",
    }
}

fn ends(list: &[i32]) -> i32 {
    match list {
        [] => 0,
        [first, .., last] => first * last,
        [one] => *one,
    }
}

fn text(s: &str) -> u8 {
    match s {
        "a" | "b" => 1,
        t => t.len() as u8,
    }
}

fn main() {
    let op = Op { kind: Kind::Sub, args: (1, 2) };
    println!("{} {} {} {}", run(&op), class('x', 0), ends(&[1, 2]), text("a"));
}
