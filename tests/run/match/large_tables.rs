// A match with many arms, dense and sparse.
fn days(month: u32, leap: bool) -> u32 {
    match (month, leap) {
        (1, _) | (3, _) | (5, _) | (7, _) | (8, _) | (10, _) | (12, _) => 31,
        (4 | 6 | 9 | 11, _) => 30,
        (2, true) => 29,
        (2, false) => 28,
        _ => 0,
    }
}

fn spell(n: u64) -> &'static str {
    match n {
        0 => "zero", 1 => "one", 2 => "two", 3 => "three", 4 => "four", 5 => "five",
        6 => "six", 7 => "seven", 8 => "eight", 9 => "nine", 10 => "ten", 11 => "eleven",
        12 => "twelve", 13 => "thirteen", 20 => "twenty", 100 => "hundred", 1000 => "thousand",
        1_000_000 => "million", 1_000_000_000_000 => "billion", u64::MAX => "last",
        _ => "?",
    }
}

fn main() {
    let mut total = 0;
    for m in 1..=12 {
        total += days(m, m % 2 == 0);
    }
    println!("{} {}", total, days(13, false));
    for n in [0, 7, 13, 14, 20, 1000, 1_000_000_000_000, u64::MAX] {
        print!("{} ", spell(n));
    }
    println!();
}
