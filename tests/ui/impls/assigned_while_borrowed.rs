// a field assigned while all of self is borrowed
struct Pair {
    a: i32,
    b: i32,
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    let r = &p;
    p.a = 5; //~ ERROR E0506
    println!("{} {}", r.a, r.b);
}
