// Fields of calls, literals and indexed calls, without a variable.
#[derive(Clone, Copy)]
struct Pair {
    a: i32,
    b: [i32; 2],
}

fn make(n: i32) -> Pair {
    Pair { a: n, b: [n + 1, n + 2] }
}

fn row(n: i32) -> [Pair; 2] {
    [make(n), make(n * 10)]
}

fn main() {
    println!("{}", make(1).a);
    println!("{}", make(2).b[1]);
    println!("{}", row(3)[1].b[0]);
    println!("{}", Pair { a: 8, b: [0, 0] }.a);
    println!("{}", (make(4), 5).0.b[1]);
    println!("{}", { make(6) }.a + if true { make(7) } else { make(8) }.a);
}

// expect: 1
// expect: 4
// expect: 31
// expect: 8
// expect: 6
// expect: 13
