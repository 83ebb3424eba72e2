// ref and ref mut bind references to parts of the matched variable.
struct Token(u32);

struct Pair {
    left: Token,
    right: Token,
}

fn main() {
    let mut p = Pair { left: Token(1), right: Token(2) };
    match p {
        Pair { ref left, ref mut right } => {
            right.0 += left.0 * 10;
        }
    }
    println!("{} {}", p.left.0, p.right.0);
    let Pair { ref mut left, .. } = p;
    left.0 = 99;
    println!("{}", p.left.0);
    let mut n = 5;
    match n {
        0 => println!("zero"),
        ref mut m => *m += 1,
    }
    let ref r = n;
    println!("{}", *r + 1);
}

// expect: 1 12
// expect: 99
// expect: 7
