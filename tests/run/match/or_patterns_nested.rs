// Alternatives within tuples, structs and arrays.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Suit {
    Hearts,
    Spades,
    Clubs,
}

struct Card {
    suit: Suit,
    rank: u8,
}

fn points(c: &Card) -> u8 {
    match c {
        Card { suit: Suit::Hearts, rank: 1 | 11..=13 } => 10,
        Card { suit: Suit::Hearts | Suit::Spades, rank: r @ (2 | 3) } => *r,
        Card { suit: Suit::Spades, rank: 12 } => 13,
        Card { suit: Suit::Clubs | Suit::Hearts | Suit::Spades, .. } => 0,
    }
}

fn main() {
    for (suit, rank) in [
        (Suit::Hearts, 1), (Suit::Hearts, 12), (Suit::Hearts, 3), (Suit::Spades, 2),
        (Suit::Spades, 12), (Suit::Clubs, 2), (Suit::Hearts, 5),
    ] {
        println!("{:?} {} {}", suit, rank, points(&Card { suit, rank }));
    }
    let a = [1, 5, 9];
    match a {
        [0 | 1, 4..=6 | 8, n] | [n, 0, 0] => println!("{}", n),
        _ => println!("none"),
    }
    let ((1 | _, x) | (x, _)) = (1, 7);
    println!("{}", x);
}

// expect: Hearts 1 10
// expect: Hearts 12 10
// expect: Hearts 3 3
// expect: Spades 2 2
// expect: Spades 12 13
// expect: Clubs 2 0
// expect: Hearts 5 0
// expect: 9
// expect: 7
