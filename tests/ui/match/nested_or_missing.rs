// what is missing lies deep within alternatives
#[derive(Clone, Copy)]
enum Suit {
    Hearts,
    Spades,
    Clubs,
}

fn main() {
    let card = (Suit::Hearts, [1u8, 2], true);
    match card { //~ ERROR E0004
        (Suit::Hearts | Suit::Spades, [0..=9, _], _) => println!("a"),
        (Suit::Hearts, [10..=255, ..], true | false) => println!("b"),
        (Suit::Clubs, [_, ..], _) => println!("c"),
    }
}
