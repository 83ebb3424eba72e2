// The fields of a literal are evaluated in the order of the source, not of the declaration.
struct Three {
    a: i32,
    b: i32,
    c: i32,
}

struct Pair(i32, i32);

fn say(n: i32) -> i32 {
    println!("say {n}");
    n
}

fn main() {
    let t = Three { c: say(1), a: say(2), b: say(3) };
    println!("{} {} {}", t.a, t.b, t.c);
    let u = Three { b: say(4), ..Three { a: say(5), b: say(6), c: say(7) } };
    println!("{} {} {}", u.a, u.b, u.c);
    let p = Pair(say(8), say(9));
    println!("{} {}", p.0, p.1);
    let q = Pair { 1: say(10), 0: say(11) };
    println!("{} {}", q.0, q.1);
}
