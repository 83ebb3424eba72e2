// Given discriminants: constants, expressions, negative ones, and counting on from each.
const BASE: isize = 100;

const fn next(n: isize) -> isize {
    n * 2 + 1
}

#[derive(Clone, Copy)]
enum Code {
    Minus = -5,
    AfterMinus,
    Ten = 10,
    Eleven,
    Base = BASE,
    Computed = BASE * 2 + (1 << 4),
    Called = next(BASE),
    Zero = 0,
    One,
    Char = 'a' as isize,
    Large = isize::MAX,
}

fn main() {
    let all = [
        Code::Minus, Code::AfterMinus, Code::Ten, Code::Eleven, Code::Base, Code::Computed,
        Code::Called, Code::Zero, Code::One, Code::Char, Code::Large,
    ];
    for c in all {
        print!("{} ", c as i64);
    }
    println!();
    println!("{} {}", Code::Minus as u8, Code::Minus as u64);
    println!("{} {}", Code::Computed as u8, Code::Large as i32);
}
