// The `{` of a literal would be that of the block.
#[derive(Clone, Copy, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let p = Point { x: 1, y: 2 };
    if p == Point { x: 1, y: 2 } { //~ ERROR -
        println!("same");
    }
    while p != Point { x: 1, y: 2 } { //~ ERROR -
        println!("other");
    }
    if p.x == 2 {
        println!("two");
    } else if Point { x: 3, y: 4 }.x == p.x { //~ ERROR -
        println!("three");
    } else {
        println!("none");
    }
    match Point { x: 1, y: 2 } { //~ ERROR -
        Point { x: 0, .. } => println!("left"),
        _ => println!("right"),
    }
    for i in 0..Point { x: 1, y: 2 }.x { //~ ERROR -
        println!("{}", i);
    }
}
