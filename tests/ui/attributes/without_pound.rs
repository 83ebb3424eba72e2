// The `#` of an attribute is missing.
[derive(Clone, Copy)] //~ ERROR -
enum Suit {
    Hearts,
    Spades,
}

fn main() {
    let _ = (Suit::Hearts, Suit::Spades);
}
