// A leading bar may stand wherever alternatives may: in parentheses, lists and fields, and in `for`.
struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, i32);

fn parameter(&(| x): &i32) -> i32 {
    x
}

fn main() {
    let n = 4;
    match n {
        (| 3) => println!("three"),
        (| 4 | 5) => println!("four or five"),
        _ => println!("other"),
    }
    match (n, 1) {
        (| 3 | 4, | 1) => println!("tuple"),
        _ => println!("other"),
    }
    match [n, 1] {
        [| 3, ..] => println!("three"),
        [| x @ _, ..] => println!("array {x}"),
    }
    match (Point { x: 1, y: 2 }) {
        Point { x: | 1 | 2, y } => println!("point {y}"),
        Point { .. } => println!("other"),
    }
    match Pair(1, 2) {
        Pair(| 1 | 3, | _) => println!("pair"),
        Pair(..) => println!("other"),
    }
    for | i in 0..2 {
        print!("{i} ");
    }
    let (| y) = 3;
    let z @ (| 1 | _) = 4;
    println!("{y} {z} {} {}", parameter(&3), matches!(z, | 1 | 4));
}

// expect: four or five
// expect: tuple
// expect: array 4
// expect: point 2
// expect: pair
// expect: 0 1 3 4 3 true
