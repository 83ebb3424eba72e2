// the ends of ranges
fn byte(x: u8) -> char {
    match x {
        0 => 'a',
        1..=9 => 'b',
        10..100 => 'c',
        100..=255 => 'd',
    }
}

fn size(x: usize) -> char {
    match x {
        0 => 'a',
        1..=0xffff_ffff_ffff_fffe => 'b',
        usize::MAX.. => 'c',
    }
}

fn signed(x: i64) -> char {
    match x {
        i64::MIN => 'a',
        ..0 => 'b',
        0 => 'c',
        1..i64::MAX => 'd',
        i64::MAX => 'e',
    }
}

fn letter(x: char) -> char {
    match x {
        'a'..='f' | 'A'..='F' => 'x',
        '0'..='9' => 'd',
        '\0'..='\u{d7ff}' => 'l',
        '\u{e000}'.. => 'h',
    }
}

fn float(x: f64) -> char {
    match x {
        ..0.0 => 'n',
        0.0 => 'z',
        0.0..=1.0 => 's',
        1.0.. => 'l',
        _ => '?',
    }
}

fn main() {
    for x in [0, 1, 9, 10, 99, 100, 255] {
        print!("{}", byte(x));
    }
    for x in [0, 1, usize::MAX - 1, usize::MAX] {
        print!("{}", size(x));
    }
    for x in [i64::MIN, -1, 0, 1, i64::MAX - 1, i64::MAX] {
        print!("{}", signed(x));
    }
    for x in ['a', 'F', 'g', '7', '\u{d7ff}', '\u{e000}', '\u{10ffff}'] {
        print!("{}", letter(x));
    }
    for x in [-1.5, -0.0, 0.0, 0.5, 1.0, 1.5, f64::NAN, f64::INFINITY] {
        print!("{}", float(x));
    }
    println!();
}

// expect: abbccddabbcabcddexxldlhhnzzssl?l
