// Assignments that take tuples apart: the right side first, then the places from left to right.
fn pair(n: i32) -> (i32, bool) {
    println!("pair({})", n);
    (n, n > 0)
}

fn at(n: usize) -> usize {
    println!("at({})", n);
    n
}

fn main() {
    let mut x = 1;
    let mut y = 2;
    (x, y) = (y, x);
    println!("{} {}", x, y);
    let mut positive;
    (x, positive) = pair(3);
    println!("{} {}", x, positive);
    (_, positive) = pair(-3);
    println!("{} {}", x, positive);
    _ = pair(9);
    _ = x;
    ((x, _), y) = ((10, 'a'), 20);
    println!("{} {}", x, y);

    let mut a = [1, 2, 3];
    (a[at(0)], a[at(2)]) = (a[at(2)], a[at(0)]);
    println!("{:?}", a);
    let mut i = 0;
    (i, a[i]) = (1, 9);
    println!("{:?} {}", a, i);
    (a[i], i) = (7, 2);
    println!("{:?} {}", a, i);
    let mut t = (1, 2.5);
    (t.0, _) = (t.0 + 1, ());
    println!("{:?}", t);
    let r = &mut a;
    (r[0], r[1]) = (r[1], r[0]);
    println!("{:?}", a);
    let p = &mut x;
    (*p, _) = (5, 5);
    println!("{}", x);

    let (late, later);
    (late, later) = (1u8, "text");
    println!("{} {}", late, later);
    let (mut f, mut g) = (0u64, 1u64);
    for _ in 0..90 {
        (f, g) = (g, f + g);
    }
    println!("{}", f);
    let (mut m, mut n) = (1071, 462);
    while n != 0 {
        (m, n) = (n, m % n);
    }
    println!("{}", m);
    let mut pairs = [(1, 2), (3, 4)];
    for (a, b) in pairs.iter_mut() {
        (*a, *b) = (*b, *a);
    }
    (pairs[0], pairs[1]) = (pairs[1], pairs[0]);
    println!("{:?}", pairs);
    () = ();
    (x,) = (8,);
    println!("{}", x);
}
