// A reference to an element of a constant moves nothing out of it.
#[derive(Debug)]
struct Name(u8);

const NAMES: [Name; 2] = [Name(1), Name(2)];
const PAIR: (i32, [Name; 2]) = (1, [Name(3), Name(4)]);

fn number(name: &Name) -> u8 {
    name.0
}

fn main() {
    let i = PAIR.0 as usize;
    let name = &NAMES[i];
    println!("{} {}", NAMES[1..].len(), PAIR.1[i..][0].0);
    println!("{} {} {:?} {}", name.0, number(&PAIR.1[0]), NAMES[i], PAIR.1[1].0);
}

// expect: 1 4
// expect: 2 3 Name(2) 4
