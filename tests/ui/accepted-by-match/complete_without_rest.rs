// Matches that are complete without a rest.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

#[derive(Clone, Copy)]
struct Flags {
    a: bool,
    b: Side,
}

fn number(n: u8, s: Side) -> u32 {
    match (n, s) {
        (0..=99, Side::Left) => 1,
        (100.., Side::Left) => 2,
        (_, Side::Right) => 3,
    }
}

fn flags(f: &Flags) -> u32 {
    match f {
        Flags { a: true, .. } => 1,
        Flags { b: Side::Left, .. } => 2,
        Flags { a: false, b: Side::Right } => 3,
    }
}

fn lengths(s: &[bool]) -> u32 {
    match s {
        [] => 0,
        [true] | [false] => 1,
        [true, .., true] => 2,
        [false, ..] => 3,
        [_, .., false] => 4,
    }
}

fn main() {
    println!("{} {}", number(100, Side::Left), number(3, Side::Right));
    println!("{}", flags(&Flags { a: false, b: Side::Right }));
    println!("{} {}", lengths(&[true, false]), lengths(&[false, true]));
    let u = ();
    match u {
        () => println!("unit"),
    }
    match (true, -1i8, 'x') {
        (true, i8::MIN..=-1, _) => println!("a"),
        (true, 0..=i8::MAX, '\0'..='a') => println!("b"),
        (true, 0.., 'b'..) => println!("c"),
        (false, _, _) => println!("d"),
    }
}

// expect: 2 3
// expect: 3
// expect: 4 3
// expect: unit
// expect: a
