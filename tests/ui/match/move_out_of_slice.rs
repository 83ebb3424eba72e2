// an element bound by value out of an array behind a reference
struct Token(u32);

fn first(s: &[Token; 2]) -> u32 {
    match *s { //~ ERROR E0508
        [t, _] => t.0,
    }
}

fn main() {
    println!("{}", first(&[Token(1), Token(2)]));
}
