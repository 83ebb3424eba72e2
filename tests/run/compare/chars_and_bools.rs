// Chars compare by code point, false is less than true.
fn main() {
    println!("{} {} {}", 'a' < 'b', 'Z' < 'a', 'é' > 'z');
    println!("{} {}", '\u{10ffff}' > '\u{ffff}', '0' <= '0');
    println!("{} {} {}", false < true, true >= true, true > false);
    let c = 'm';
    println!("{}", c >= 'a' && c <= 'z');
    println!("{}", (c == 'm') == true);
    println!("{}", (1 < 2) != (2 < 1));
}

// expect: true true true
// expect: true true
// expect: true true true
// expect: true
// expect: true
// expect: true
