// Derives spread over several attributes, with comments and a trailing comma.
#[derive(Debug)]
#[derive(Clone, Copy,)]
/// A size.
#[derive(PartialEq)]
struct Size(u8);

#[derive()]
struct Nothing;

fn main() {
    let s = Size(3);
    let t = s;
    println!("{:?} {}", s, s == t);
    let _n = Nothing;
}

// expect: Size(3) true
