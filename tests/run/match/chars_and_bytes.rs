// Characters, bytes, and their ranges.
fn kind(c: char) -> &'static str {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' => "vowel",
        'a'..='z' => "consonant",
        'A'..='Z' => "capital",
        '0'..='9' => "digit",
        ' ' | '\t' | '\n' => "space",
        '\u{80}'.. => "not ascii",
        _ => "sign",
    }
}

fn value(b: u8) -> u8 {
    match b {
        b'0'..=b'9' => b - b'0',
        b'a'..=b'f' => b - b'a' + 10,
        b'A'..=b'F' => b - b'A' + 10,
        _ => 255,
    }
}

fn main() {
    for c in ['a', 'b', 'Z', '5', '\n', '\u{e9}', '\u{10FFFF}', '\0', '~'] {
        println!("{:?} {}", c, kind(c));
    }
    println!("{} {} {} {}", value(b'7'), value(b'c'), value(b'F'), value(b'g'));
    let complete = match 'x' { '\0'..='\u{D7FF}' => 1, '\u{E000}'..='\u{10FFFF}' => 2 };
    println!("{}", complete);
}

// expect: 'a' vowel
// expect: 'b' consonant
// expect: 'Z' capital
// expect: '5' digit
// expect: '\n' space
// expect: 'é' not ascii
// expect: '\u{10ffff}' not ascii
// expect: '\0' sign
// expect: '~' sign
// expect: 7 12 15 255
// expect: 1
