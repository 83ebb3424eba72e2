// a let with a struct pattern behind a reference
struct Token(u32);

struct Pair {
    left: Token,
    right: u8,
}

fn steal(p: &Pair) -> u32 {
    let Pair { left, right } = *p; //~ ERROR E0507
    left.0 + right as u32
}

fn main() {
    println!("{}", steal(&Pair { left: Token(1), right: 3 }));
}
