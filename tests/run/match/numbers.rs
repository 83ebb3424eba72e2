// Literals, ranges, alternatives, constants and `@` on numbers, chars and bools.
const LIMIT: i32 = 7;
const LEAST: i8 = -3;

fn name(n: i32) -> &'static str {
    match n {
        0 => "zero",
        1 | 2 => "small",
        3..=9 => "digit",
        i32::MIN..=-1 => "negative",
        100.. => "big",
        _ => "other",
    }
}

fn class(x: u8) -> char {
    match x {
        b'a'..=b'z' => 'l',
        b'A'..=b'Z' => 'u',
        b'0'..=b'9' => 'd',
        b' ' | b'\t' | b'\n' => 's',
        0x80.. => 'h',
        _ => 'o',
    }
}

fn narrow(x: i8) -> i32 {
    match x {
        i8::MIN => 1,
        -128..LEAST => 2,
        LEAST..=-1 => 3,
        0..=126 => 4,
        127 => 5,
    }
}

fn wide(x: u64) -> u32 {
    match x {
        0..=0xffff_ffff => 1,
        0x1_0000_0000 => 2,
        u64::MAX => 3,
        0x8000_0000_0000_0000.. => 4,
        _ => 5,
    }
}

fn main() {
    for n in [-5, 0, 1, 2, 3, 9, 10, 99, 100, 1000, i32::MIN, i32::MAX] {
        println!("{n} {}", name(n));
    }
    for c in b"aZ5 \xff!" {
        print!("{}", class(*c));
    }
    println!();
    for x in [-128, -127, -4, -3, -1, 0, 126, 127] {
        print!("{} ", narrow(x));
    }
    println!();
    for x in [0, 0xffff_ffff, 0x1_0000_0000, 0x1_0000_0001, 1 << 63, u64::MAX] {
        print!("{} ", wide(x));
    }
    println!();
    for x in 0..10 {
        match x {
            LIMIT => print!("L"),
            0 => print!("0"),
            n if n % 2 == 0 => print!("e"),
            _ => print!("."),
        }
    }
    println!();
    for x in [1, 5, 6, 9, 10] {
        let y = match x {
            n @ (1 | 5) => n * 2,
            n @ 6..=9 => n,
            _ => 0,
        };
        print!("{y} ");
    }
    println!();
    for c in ['a', 'z', 'é', 'ü', '😀'] {
        print!("{} ", match c { 'a'..='z' => 1, 'é' | 'ü' => 2, '\u{10000}'.. => 3, _ => 4 });
    }
    println!();
    for (a, b) in [(true, true), (true, false), (false, true), (false, false)] {
        print!("{} ", match (a, b) { (true, true) => "both", (true, _) => "first", (_, true) => "second", _ => "none" });
    }
    println!();
}
