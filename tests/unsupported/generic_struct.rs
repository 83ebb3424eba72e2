// unsupported: generic structs
struct Pair<T> { //~ ERROR LUD
    a: T,
    b: T,
}

fn main() {
    let p = Pair { a: 1, b: 2 };
    println!("{}", p.a + p.b);
}
