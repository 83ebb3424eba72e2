// A deck of cards is shuffled, dealt and judged: structs, enums, derived order, `match` with slices.

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Suit {
    Clubs,
    Diamonds,
    Hearts,
    Spades,
}

use Suit::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Card {
    rank: u8,
    suit: Suit,
}

const HAND: usize = 5;
const SUITS: [Suit; 4] = [Clubs, Diamonds, Hearts, Spades];

impl Card {
    fn print(&self) {
        match self.rank {
            11 => print!("J"),
            12 => print!("Q"),
            13 => print!("K"),
            14 => print!("A"),
            rank => print!("{rank}"),
        }
        let sign = match self.suit {
            Clubs => '♣',
            Diamonds => '♦',
            Hearts => '♥',
            Spades => '♠',
        };
        print!("{sign} ");
    }
}

struct Deck {
    cards: [Card; 52],
    left: usize,
    seed: u64,
}

impl Deck {
    fn new(seed: u64) -> Self {
        let mut cards = [Card { rank: 2, suit: Clubs }; 52];
        for (i, card) in cards.iter_mut().enumerate() {
            *card = Card { rank: 2 + (i % 13) as u8, suit: SUITS[i / 13] };
        }
        Deck { cards, left: 52, seed }
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.seed >> 33) as usize % below
    }

    /// Takes a card from anywhere; the last one fills its place.
    fn deal(&mut self) -> Card {
        assert!(self.left > 0, "the deck is empty");
        let at = self.random(self.left);
        self.left -= 1;
        self.cards.swap(at, self.left);
        self.cards[self.left]
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Value {
    Nothing,
    Pair,
    TwoPairs,
    Three,
    Straight,
    Flush,
    FullHouse,
    Four,
    StraightFlush,
}

fn judge(hand: &[Card; HAND]) -> Value {
    let flush = same_suit(hand);
    let straight = hand[4].rank - hand[0].rank == 4;
    match *hand {
        [a, b, c, d, _] if a.rank == b.rank && b.rank == c.rank && c.rank == d.rank => Value::Four,
        [_, b, c, d, e] if b.rank == c.rank && c.rank == d.rank && d.rank == e.rank => Value::Four,
        _ => match pairs(hand) {
            4 => Value::FullHouse,
            3 => Value::Three,
            2 => Value::TwoPairs,
            1 => Value::Pair,
            _ if flush && straight => Value::StraightFlush,
            _ if flush => Value::Flush,
            _ if straight => Value::Straight,
            _ => Value::Nothing,
        },
    }
}

fn same_suit(hand: &[Card]) -> bool {
    match hand {
        [first, rest @ ..] => {
            for card in rest {
                if card.suit != first.suit {
                    return false;
                }
            }
            true
        }
        [] => true,
    }
}

/// How many pairs of cards have the same rank: three of a kind make three.
fn pairs(hand: &[Card; HAND]) -> u32 {
    let mut count = 0;
    for i in 0..HAND {
        for k in i + 1..HAND {
            count += (hand[i].rank == hand[k].rank) as u32;
        }
    }
    count
}

fn main() {
    let mut best = Value::Nothing;
    let mut seen = [0u32; 9];
    for seed in 0..2000 {
        let mut deck = Deck::new(seed);
        let mut hand = [deck.deal(), deck.deal(), deck.deal(), deck.deal(), deck.deal()];
        hand.sort();
        let value = judge(&hand);
        seen[value as usize] += 1;
        if seed < 4 || value > best {
            for card in &hand {
                card.print();
            }
            println!(" {value:?}");
            best = value.max(best);
        }
    }
    println!("{seen:?}, best {best:?}");
}
