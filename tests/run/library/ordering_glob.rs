// The variants of Ordering, brought in all at once; the type, within a function.
use core::cmp::Ordering::*;

fn sign(n: i32) -> i32 {
    match n.cmp(&0) {
        Less => -1,
        Equal => 0,
        Greater => 1,
    }
}

fn latest(dates: &[(i32, u8); 3]) -> (i32, u8) {
    use std::cmp::Ordering as Order;
    let mut best = dates[0];
    for date in dates {
        if same(date.0.cmp(&best.0).then(date.1.cmp(&best.1))) == Order::Greater {
            best = *date;
        }
    }
    best
}

fn same(order: std::cmp::Ordering) -> std::cmp::Ordering {
    order
}

fn main() {
    println!("{} {} {}", sign(-5), sign(0), sign(7));
    println!("{:?}", latest(&[(2019, 7), (2021, 3), (2021, 2)]));
    println!("{:?} {:?}", Less < Greater, Equal.then(Less));
}

// expect: -1 0 1
// expect: (2021, 3)
// expect: true Less
