// @ binds what a pattern matches.
fn size(n: u32) -> u32 {
    match n {
        0 => 0,
        small @ 1..=9 => small * 10,
        tens @ (10 | 20 | 30) => tens / 10,
        all @ _ if all % 2 == 0 => all + 1,
        rest => rest,
    }
}

#[derive(Clone, Copy, Debug)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    println!("{} {} {} {} {}", size(0), size(7), size(20), size(44), size(45));
    match (3, 'c') {
        whole @ (n @ 1..=5, 'a'..='z') => println!("{:?} {}", whole, n),
        other => println!("{:?}", other),
    }
    let whole @ Point { x, y: down @ _ } = Point { x: 1, y: 2 };
    println!("{:?} {} {}", whole, x, down);
    match [1, 2, 3, 4] {
        [first, middle @ .., last] => println!("{} {:?} {}", first, middle, last),
    }
}

// expect: 0 70 2 45 45
// expect: (3, 'c') 3
// expect: Point { x: 1, y: 2 } 1 2
// expect: 1 [2, 3] 4
