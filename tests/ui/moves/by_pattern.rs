// a pattern moves what it binds
struct Token(u32);

struct Pair {
    left: Token,
    right: u8,
}

fn main() {
    let p = Pair { left: Token(1), right: 2 };
    let Pair { left, right } = p;
    println!("{} {}", left.0, right);
    println!("{}", p.right);
    println!("{}", p.left.0); //~ ERROR E0382
}
