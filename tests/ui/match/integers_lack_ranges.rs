// ranges with gaps; an exclusive end leaves its value out
fn bytes(x: u8) -> i32 {
    match x { //~ ERROR E0004
        0..=9 => 1,
        11..255 => 2,
    }
}

fn signed(x: i64) -> i32 {
    match x { //~ ERROR E0004
        i64::MIN..=-1 => 1,
        1.. => 2,
    }
}

fn sizes(x: usize, y: isize) -> i32 {
    let a = match x { //~ ERROR E0004
        0..=0xffff_ffff_ffff_ffff => 1,
    };
    let b = match y { //~ ERROR E0004
        isize::MIN..=isize::MAX => 1,
    };
    a + b
}

fn chars(x: char) -> i32 {
    match x { //~ ERROR E0004
        '\0'..='z' => 1,
        '\u{e000}'..='\u{10ffff}' => 2,
    }
}

fn main() {
    println!("{} {} {} {}", bytes(1), signed(2), sizes(3, 4), chars('c'));
}
