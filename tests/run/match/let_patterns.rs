// Patterns in let: nested, with rest, references, without use, typed.
struct Size {
    w: u32,
    h: u32,
}

struct Pair(i32, [u8; 2]);

fn make() -> (i32, (char, [i32; 3])) {
    (1, ('c', [7, 8, 9]))
}

fn main() {
    let (a, (b, [c, ..])) = make();
    println!("{} {} {}", a, b, c);
    let (first, .., last) = (1, 2.5, 'x', true);
    println!("{} {}", first, last);
    let (.., end) = (1, 2);
    let (start, ..) = (3, 4);
    println!("{} {}", end, start);
    let Size { w, h: height } = Size { w: 3, h: 4 };
    println!("{} {}", w, height);
    let Size { w: mut width, .. } = Size { w: 5, h: 6 };
    width += 1;
    println!("{}", width);
    let Pair(n, [x, mut y]) = Pair(-1, [2, 3]);
    y *= x;
    println!("{} {}", n, y);
    let &(p, q) = &(5, 6);
    let (r, s) = &(7, 8);
    println!("{} {}", p + q, r + s);
    let (mut i, j): (u8, i64) = (250, -1);
    i += 5;
    println!("{} {}", i, j);
    let _ = make();
    let (_, _) = (1, 2);
    let ((k,), [l]) = ((1,), [2]);
    println!("{}", k + l);
}

// expect: 1 c 7
// expect: 1 true
// expect: 2 3
// expect: 3 4
// expect: 6
// expect: -1 6
// expect: 11 15
// expect: 255 -1
// expect: 3
