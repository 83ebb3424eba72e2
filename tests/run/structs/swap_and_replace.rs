// mem::swap and mem::replace of structs and of their fields.
struct Card {
    rank: u8,
    suit: char,
}

fn main() {
    let mut a = Card { rank: 1, suit: 'h' };
    let mut b = Card { rank: 12, suit: 's' };
    std::mem::swap(&mut a, &mut b);
    println!("{}{} {}{}", a.rank, a.suit, b.rank, b.suit);
    std::mem::swap(&mut a.rank, &mut b.rank);
    println!("{}{} {}{}", a.rank, a.suit, b.rank, b.suit);
    let old = std::mem::replace(&mut a, Card { rank: 7, suit: 'd' });
    println!("{}{} {}{}", old.rank, old.suit, a.rank, a.suit);
    let suit = std::mem::replace(&mut b.suit, 'c');
    println!("{}{} {}", b.rank, b.suit, suit);
}

// expect: 12s 1h
// expect: 1s 12h
// expect: 1s 7d
// expect: 12c h
