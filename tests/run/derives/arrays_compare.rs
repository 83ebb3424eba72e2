// Arrays and slices of structs: compared, searched, sorted.
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Debug)]
struct Card {
    suit: char,
    rank: u8,
}

fn main() {
    let mut hand = [
        Card { suit: 's', rank: 3 },
        Card { suit: 'h', rank: 12 },
        Card { suit: 'h', rank: 2 },
    ];
    println!("{}", hand.contains(&Card { suit: 'h', rank: 12 }));
    println!("{}", hand.contains(&Card { suit: 'h', rank: 11 }));
    hand.sort();
    println!("{:?}", hand);
    hand.reverse();
    println!("{:?}", hand[0]);
    hand.swap(0, 2);
    println!("{}", hand[0] < hand[1]);
    println!("{}", hand == [hand[0], hand[1], hand[2]]);
    println!("{}", hand < [Card { suit: 'z', rank: 0 }; 3]);
}

// expect: true
// expect: false
// expect: [Card { suit: 'h', rank: 2 }, Card { suit: 'h', rank: 12 }, Card { suit: 's', rank: 3 }]
// expect: Card { suit: 's', rank: 3 }
// expect: true
// expect: true
// expect: true
