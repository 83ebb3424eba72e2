// a field within a field
struct Token(u32);

struct Inner {
    token: Token,
    n: u8,
}

struct Outer {
    inner: Inner,
    m: u8,
}

fn main() {
    let o = Outer { inner: Inner { token: Token(1), n: 2 }, m: 3 };
    let t = o.inner.token;
    println!("{} {} {}", t.0, o.inner.n, o.m);
    let i = o.inner; //~ ERROR E0382
    println!("{}", i.n);
}
