// Literals, ranges of all kinds, alternatives, and the rest.
fn name(n: i32) -> &'static str {
    match n {
        i32::MIN..=-100 => "very negative",
        -99..0 => "negative",
        0 => "zero",
        1 | 3 | 5 | 7 | 9 => "small odd",
        2 | 4 | 6..=8 => "small even",
        10..100 => "two digits",
        0x64..=0xFFFF => "sixteen bits",
        1_000_000.. => "million",
        _ => "other",
    }
}

fn main() {
    for n in [i32::MIN, -100, -99, -1, 0, 7, 8, 10, 99, 100, 65535, 65536, 1_000_000, i32::MAX] {
        println!("{} {}", n, name(n));
    }
}
