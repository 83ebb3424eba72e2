// Whole and part may both be had where they are copied, or only looked at.
#[derive(Clone, Copy, Debug)]
struct Card(i32);
#[derive(Debug)]
struct Pair(Card, Card);

fn main() {
    match Card(1) {
        a @ Card(n) => println!("{:?} {}", a, n),
    }
    match Card(2) {
        a @ ref b => println!("{:?} {:?}", a, b),
    }
    match Pair(Card(3), Card(4)) {
        ref a @ Pair(ref b, c) => println!("{:?} {:?} {:?}", a, b, c),
    }
    match &Pair(Card(5), Card(6)) {
        a @ Pair(b, Card(c)) => println!("{:?} {:?} {}", a, b, c),
    }
    match &7 {
        &(1..) => println!("positive"),
        _ => println!("not"),
    }
}

// expect: Card(1) 1
// expect: Card(2) Card(2)
// expect: Pair(Card(3), Card(4)) Card(3) Card(4)
// expect: Pair(Card(5), Card(6)) Card(5) 6
// expect: positive
