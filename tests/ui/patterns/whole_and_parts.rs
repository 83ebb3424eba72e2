// A name for the whole and one for a part must leave the value to each other.
struct Card(i32);
struct Pair(Card, Card);

fn main() {
    match Card(1) {
        a @ ref b => println!("{} {}", a.0, b.0), //~ ERROR -
    }
    match Card(2) {
        a @ b => println!("{} {}", a.0, b.0), //~ ERROR E0382
    }
    match Card(3) {
        ref a @ b => println!("{} {}", a.0, b.0), //~ ERROR -
    }
    match Pair(Card(4), Card(5)) {
        ref mut a @ Pair(ref b, _) => { //~ ERROR -
            a.0 = Card(b.0);
        }
    }
    match Pair(Card(4), Card(5)) {
        ref mut a @ Pair(_, ref mut b) => { //~ ERROR E0499
            a.0 = Card(b.0);
        }
    }
    match Pair(Card(4), Card(5)) {
        ref a @ Pair(_, ref mut b) => { //~ ERROR E0502
            b.0 = a.0.0;
        }
    }
}
