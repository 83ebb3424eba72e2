// an untyped integer used at two types
fn short(n: i16) -> i16 {
    n
}

fn long(n: i64) -> i64 {
    n
}

fn main() {
    let n = 5;
    println!("{}", short(n));
    println!("{}", long(n)); //~ ERROR E0308
}
