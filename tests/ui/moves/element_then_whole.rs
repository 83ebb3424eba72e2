// What must not be moved is told together with what was moved before.
struct Card(i32);

fn main() {
    let cards = [Card(1), Card(2)];
    let first = cards[0]; //~ ERROR E0508
    let taken = Card(3);
    let other = taken;
    println!("{} {} {}", first.0, other.0, taken.0); //~ ERROR E0382
}
