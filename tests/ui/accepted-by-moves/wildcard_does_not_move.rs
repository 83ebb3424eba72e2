// `_` and `..` take nothing; neither does a reference pattern's look.
struct Token(u32);

struct Pair {
    left: Token,
    right: Token,
}

fn main() {
    let t = Token(1);
    let _ = t;
    println!("{}", t.0);
    let p = Pair { left: Token(2), right: Token(3) };
    let Pair { left, .. } = p;
    println!("{} {}", left.0, p.right.0);
    let (_, b) = (Token(4), Token(5));
    println!("{}", b.0);
    match t {
        _ => println!("{}", t.0),
    }
}

// expect: 1
// expect: 2 3
// expect: 5
// expect: 1
