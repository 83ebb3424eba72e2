// Patterns in for.
#[derive(Clone, Copy)]
struct Item {
    id: u8,
    price: f64,
}

fn main() {
    for (a, b) in [(1, 'x'), (2, 'y')] {
        println!("{} {}", a, b);
    }
    let items = [Item { id: 1, price: 0.5 }, Item { id: 2, price: 1.25 }];
    for Item { id, price } in items {
        println!("{} {}", id, price);
    }
    for (i, Item { price, .. }) in items.iter().enumerate() {
        println!("{} {}", i, price);
    }
    for &Item { id, .. } in &items {
        print!("{} ", id);
    }
    for &(n, _) in &[(5, 6), (7, 8)] {
        print!("{} ", n);
    }
    for [a, .., b] in [[1, 2, 3], [4, 5, 6]] {
        print!("{} ", a * b);
    }
    let mut pairs = [(1, 2), (3, 4)];
    for (a, b) in &mut pairs {
        *a += *b;
    }
    for (i, (a, _)) in pairs.iter_mut().enumerate() {
        *a *= i + 1;
    }
    println!("{:?}", pairs);
    for _ in 0..2 {
        print!(".");
    }
    println!();
}

// expect: 1 x
// expect: 2 y
// expect: 1 0.5
// expect: 2 1.25
// expect: 0 0.5
// expect: 1 1.25
// expect: 1 2 5 7 3 24 [(3, 2), (14, 4)]
// expect: ..
