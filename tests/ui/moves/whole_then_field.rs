// after the whole has moved, so have its fields
struct Token(u32);

struct Pair {
    left: Token,
    right: u8,
}

fn main() {
    let p = Pair { left: Token(1), right: 2 };
    let q = p;
    println!("{} {}", q.left.0, q.right);
    println!("{}", p.right); //~ ERROR E0382
}
