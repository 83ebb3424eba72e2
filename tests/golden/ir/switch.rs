// Arms that are numbers become a table, up to the first arm that is something else.
#[derive(Clone, Copy)]
enum Op {
    Add,
    Sub,
    Mul,
    Dup,
    Halt,
}

fn run(op: Op, x: i32) -> i32 {
    match op {
        Op::Add => x + 1,
        Op::Sub => x - 1,
        Op::Mul | Op::Dup => x * 2,
        Op::Halt => 0,
    }
}

fn class(c: char, n: i32) -> i32 {
    match c {
        'a'..='c' => 1,
        'd' => 2,
        'g' => 3,
        'h' => 4,
        'j' => 5,
        'x' if n > 0 => 6,
        'y' => 7,
        _ => 8,
    }
}

fn main() {
    println!("{} {}", run(Op::Dup, 2), class('g', 0));
}
