// Arms that are numbers: tables with gaps, negative numbers, numbers that two arms have, all variants.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Op { Nop, Push, Pop, Add, Sub, Mul, Dup, Swap, Jnz, Halt }
fn run(code: &[(Op, i64)]) -> (i64, u32) {
    let mut stack = [0i64; 32]; let mut sp = 0; let mut pc = 0; let mut steps = 0;
    loop {
        let (op, arg) = code[pc]; pc += 1; steps += 1;
        match op {
            Op::Nop => {}
            Op::Push => { stack[sp] = arg; sp += 1; }
            Op::Pop => sp -= 1,
            Op::Add => { sp -= 1; stack[sp - 1] += stack[sp]; }
            Op::Sub => { sp -= 1; stack[sp - 1] -= stack[sp]; }
            Op::Mul => { sp -= 1; stack[sp - 1] *= stack[sp]; }
            Op::Dup => { stack[sp] = stack[sp - 1]; sp += 1; }
            Op::Swap => { let t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2]; stack[sp - 2] = t; }
            Op::Jnz => { sp -= 1; if stack[sp] != 0 { pc = arg as usize; } }
            Op::Halt => return (stack[sp - 1], steps),
        }
    }
}
fn class(c: char) -> u8 { match c { 'a'..='e' => 1, 'f' | 'h' => 2, 'g' => 3, 'i' => 4, 'x' => 5, 'z' => 6, _ => 0 } }
fn neg(x: i32) -> i32 { match x { -3 => 1, -2 => 2, -1 => 3, 0 => 4, 1 => 5, 2 if x > 9 => 6, 2 => 7, n @ 3..=9 => n * 10, i32::MIN => -1, _ => 0 } }
fn long(x: i64) -> i32 { match x { 1 => 1, 2 => 2, 3 => 3, 4 => 4, 5 => 5, 9 => 9, _ => 0 } }
fn ulong(x: u64) -> i32 { match x { 3 => 1, 4 => 2, 5 => 3, 6 => 4, 7 => 5, 8..=u64::MAX => 9, _ => 0 } }
fn byte(x: i8) -> &'static str { match x { -128..=-120 => "low", -119 => "a", -118 => "b", -117 => "c", -116 => "d", 127 => "max", _ => "mid" } }
#[allow(unreachable_patterns)]
fn dup(x: u8) -> u8 { match x { 0 => 1, 1 | 2 => 2, 2 | 3 => 3, 1..=5 => 4, 6 => 5, 7 => 6, _ => 7 } }
fn refs(x: &u16) -> u16 { match x { 10 => 1, 11 => 2, 12 => 3, 13 => 4, n @ (14 | 15) => *n, _ => 0 } }
fn all(x: Op) -> Op { match x { Op::Nop => Op::Push, Op::Push => Op::Pop, Op::Pop => Op::Add, Op::Add => Op::Sub, Op::Sub => Op::Mul, Op::Mul => Op::Dup, Op::Dup => Op::Swap, Op::Swap => Op::Jnz, Op::Jnz => Op::Halt, Op::Halt => Op::Nop } }
fn tail(x: u32) -> [u8; 3] { match x { 0 => [0; 3], 1 => [1, 2, 3], 2 => [4; 3], 3 => return [9; 3], 4 => panic!("four"), _ => [7; 3] } }

fn main() {
    println!("{:?}", run(&[(Op::Push, 1), (Op::Push, 10), (Op::Dup, 0), (Op::Jnz, 5), (Op::Halt, 0), (Op::Nop, 0), (Op::Swap, 0), (Op::Push, 3), (Op::Mul, 0), (Op::Swap, 0), (Op::Push, 1), (Op::Sub, 0), (Op::Dup, 0), (Op::Jnz, 6), (Op::Pop, 0), (Op::Halt, 0)]));
    for c in ['`', 'a', 'e', 'f', 'g', 'h', 'i', 'j', 'x', 'y', 'z', '{', '😀'] { print!("{}", class(c)); }
    println!();
    for x in [i32::MIN, -4, -3, -2, -1, 0, 1, 2, 3, 9, 10, i32::MAX] { print!("{} ", neg(x)); }
    println!();
    for x in [i64::MIN, -1, 0, 1, 2, 5, 6, 9, 10, i64::MAX, 1 << 32, (1 << 32) + 1] { print!("{} ", long(x)); }
    println!();
    for x in [0, 2, 3, 7, 8, u64::MAX, 1 << 63] { print!("{} ", ulong(x)); }
    println!();
    for x in [-128, -120, -119, -116, -115, 0, 126, 127] { print!("{} ", byte(x)); }
    println!();
    for x in 0..=9 { print!("{} ", dup(x)); }
    for x in [9, 10, 13, 14, 15, 16, 65535] { print!("{} ", refs(&x)); }
    println!();
    let mut o = Op::Nop;
    for _ in 0..11 { print!("{:?} ", o); o = all(o); }
    println!();
    for x in [0, 1, 2, 3, 5, u32::MAX, 4] { println!("{:?}", tail(x)); }
}

// panic: 31:107: four
