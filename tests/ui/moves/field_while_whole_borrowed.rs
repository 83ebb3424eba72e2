// a field moved while the whole is borrowed
struct Token(u32);

struct Pair {
    left: Token,
    right: u8,
}

fn main() {
    let p = Pair { left: Token(1), right: 2 };
    let r = &p;
    let l = p.left; //~ ERROR E0505
    println!("{} {}", l.0, r.right);
}
