// Variants that are written as in other languages.
enum Op {
    Add,
    Sub,
}

fn apply(op: Op, a: i32, b: i32) -> i32 {
    match op {
        Op.Add => a + b, //~ ERROR -
        Op.Sub => a - b, //~ ERROR -
    }
}

fn main() {
    println!("{} {}", apply(Op::Add, 1, 2), apply(Op::Sub, 1, 2));
}
