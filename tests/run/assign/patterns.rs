// Assignments that take apart structs, arrays and slices, with `..`.
struct Point {
    x: i32,
    y: i32,
}

struct Pair(i32, [u8; 2]);

fn main() {
    let mut x = 0;
    let mut y = 0;
    let mut z = 0;
    Point { x, y } = Point { x: 1, y: 2 };
    println!("{} {}", x, y);
    Point { y: x, x: y } = Point { x, y: y + 5 };
    println!("{} {}", x, y);
    Point { x: _, y: z } = Point { x: 3, y: 4 };
    println!("{}", z);
    let mut bytes = [0, 0];
    Pair(x, bytes) = Pair(7, [8, 9]);
    println!("{} {:?}", x, bytes);
    Pair(_, [bytes[1], _]) = Pair(0, [5, 6]);
    Pair(.., bytes) = Pair(1, [bytes[1], 3]);
    println!("{:?}", bytes);
    (Pair(x, ..), [y, .., z]) = (Pair(10, [0; 2]), [11, 12, 13, 14]);
    println!("{} {} {}", x, y, z);
    [x, y, z] = [z, x, y];
    println!("{} {} {}", x, y, z);
    (x, ..) = (1, 2, 3);
    (.., y) = (1, 2, 3);
    (z, .., x) = (x + 4, (), 'c', x + 6);
    println!("{} {} {}", x, y, z);
    [(x, _), (_, y)] = [(20, 21), (22, 23)];
    println!("{} {}", x, y);
}

// expect: 1 2
// expect: 7 1
// expect: 4
// expect: 7 [8, 9]
// expect: [5, 3]
// expect: 10 11 14
// expect: 14 10 11
// expect: 7 3 5
// expect: 20 23
