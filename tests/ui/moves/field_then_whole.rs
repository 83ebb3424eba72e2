// after one field has moved, the whole cannot be used
struct Token(u32);

struct Pair {
    left: Token,
    right: Token,
}

fn show(p: &Pair) {
    println!("{} {}", p.left.0, p.right.0);
}

fn main() {
    let p = Pair { left: Token(1), right: Token(2) };
    let l = p.left;
    println!("{}", l.0);
    show(&p); //~ ERROR E0382
}
