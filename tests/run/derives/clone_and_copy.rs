// clone of structs with and without Copy.
#[derive(Clone, Copy, Debug)]
struct Small {
    n: i32,
}

#[derive(Clone, Debug)]
struct Large {
    small: Small,
    list: [i32; 3],
    pair: (u8, Inner),
}

#[derive(Clone, Debug)]
struct Inner(char);

fn eat(l: Large) -> i32 {
    l.list[0] + l.small.n
}

fn copied(l: &Large) -> Large {
    l.clone()
}

fn main() {
    let a = Large { small: Small { n: 1 }, list: [2, 3, 4], pair: (5, Inner('x')) };
    let mut b = a.clone();
    b.list[0] = 20;
    b.pair.1 = Inner('y');
    println!("{:?}\n{:?}", a, b);
    let s = a.small;
    let t = s.clone();
    println!("{} {}", s.n + t.n, eat(a.clone()));
    println!("{}", eat(copied(&a)) + eat(a));
    let rows = [b.clone(), b];
    let again = rows.clone();
    println!("{} {}", rows[0].list[0], again[1].pair.1 .0);
}

// expect: Large { small: Small { n: 1 }, list: [2, 3, 4], pair: (5, Inner('x')) }
// expect: Large { small: Small { n: 1 }, list: [20, 3, 4], pair: (5, Inner('y')) }
// expect: 2 3
// expect: 6
// expect: 20 y
