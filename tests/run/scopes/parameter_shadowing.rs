// Parameters may be shadowed by locals, by patterns and by nested functions' parameters.
fn f(x: i32) -> i32 {
    let x = x + 1;
    fn g(x: i32) -> i32 { let (x, _) = (x * 10, 0); x }
    let y = g(x);
    for x in 0..2 { if x == 9 { return x; } }
    x + y
}

fn main() {
    println!("{}", f(4));
}

// expect: 55
