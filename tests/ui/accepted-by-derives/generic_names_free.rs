// Own items may have the names of derives and of their methods.
#[derive(Debug, Clone, PartialEq)]
struct Clone2 {
    fmt: u8,
    eq: u8,
}

fn clone(n: u8) -> u8 {
    n + 1
}

fn main() {
    let c = Clone2 { fmt: clone(1), eq: 2 };
    println!("{:?} {}", c, c == c.clone());
}

// expect: Clone2 { fmt: 2, eq: 2 } true
