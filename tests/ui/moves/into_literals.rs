// a struct, a tuple and an array take their values
struct Token(u32);

struct Holder {
    token: Token,
}

fn main() {
    let a = Token(1);
    let b = Token(2);
    let c = Token(3);
    let h = Holder { token: a };
    let t = (b, 1);
    let r = [c];
    println!("{} {} {}", h.token.0, t.0 .0, r[0].0);
    println!("{}", a.0); //~ ERROR E0382
    println!("{}", b.0); //~ ERROR E0382
    println!("{}", c.0); //~ ERROR E0382
}
