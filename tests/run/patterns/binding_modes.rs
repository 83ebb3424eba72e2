// names behind references are references
#[derive(Debug)]
struct Pair {
    a: i32,
    b: (i32, i32),
}

fn shared(p: &Pair) -> i32 {
    match p {
        Pair { a: 0, b: (x, _) } => *x,
        Pair { a, b: (x, y) } if a == x => a + y,
        Pair { b: (x, _), .. } => *x,
    }
}

fn changed(p: &mut Pair) {
    match p {
        Pair { a: 0, b: (x, _) } => *x += 10,
        Pair { a, b: (_, y) } => {
            *a += 1;
            *y += 100;
        }
    }
}

fn explicit(mut p: Pair) -> Pair {
    match p {
        Pair { a: ref mut x, b: (ref y, mut z) } => {
            z += *y;
            *x += z;
        }
    }
    p
}

fn main() {
    let mut p = Pair { a: 0, b: (3, 4) };
    println!("{}", shared(&p));
    changed(&mut p);
    println!("{p:?}");
    p.a = 13;
    println!("{}", shared(&p));
    changed(&mut p);
    println!("{p:?} {}", shared(&p));
    println!("{:?}", explicit(p));
    let &(x, ref y) = &(1, 2);
    let (mut z, ref w) = (3, 4);
    z += *w;
    println!("{x} {y} {z}");
}

// expect: 3
// expect: Pair { a: 0, b: (13, 4) }
// expect: 17
// expect: Pair { a: 14, b: (13, 104) } 13
// expect: Pair { a: 131, b: (13, 104) }
// expect: 1 2 7
