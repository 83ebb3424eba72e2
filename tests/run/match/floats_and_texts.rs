// Floats are compared, not their bits; texts and byte strings by what they hold.
const NAME: &str = "name";
const HALF: f64 = 0.5;

fn number(x: f64) -> &'static str {
    match x {
        0.0 => "zero",
        HALF => "half",
        0.0..=1.0 => "unit",
        f64::INFINITY => "inf",
        n if n != n => "nan",
        -1.5 => "minus",
        _ => "other",
    }
}

fn text(s: &str) -> i32 {
    match s {
        "" => 0,
        NAME => 1,
        "a" | "b" => 2,
        "name " => 3,
        t if t.len() > 6 => 4,
        _ => 5,
    }
}

fn bytes(s: &[u8]) -> i32 {
    match s {
        b"" => 0,
        b"ab" | b"cd" => 2,
        b"abc" => 3,
        [b'a', ..] => 4,
        _ => 5,
    }
}

fn main() {
    for x in [0.0, -0.0, 0.5, 0.25, 1.0, 1.5, -1.5, f64::NAN, f64::INFINITY] {
        print!("{} ", number(x));
    }
    println!();
    for s in ["", "name", "a", "b", "name ", "c", "longer text"] {
        print!("{} ", text(s));
    }
    println!();
    print!("{} {} {} ", bytes(b""), bytes(b"ab"), bytes(b"cd"));
    println!("{} {} {}", bytes(b"abc"), bytes(b"abcd"), bytes(b"x"));
    match b"ab" {
        b"ab" => println!("array"),
        _ => println!("no"),
    }
    match 1.5f32 {
        ..=1.25 => println!("low"),
        1.5 => println!("exact"),
        _ => println!("high"),
    }
    match (1, "x", 'y') {
        (1, "y", _) => println!("first"),
        (_, "x", 'x' | 'y') => println!("second"),
        _ => println!("third"),
    }
}
