// A panic several calls deep names the place where it happened.
fn a(n: i32) -> i32 { b(n) + 1 }
fn b(n: i32) -> i32 { c(n - 1) * 2 }
fn c(n: i32) -> i32 {
    if n == 0 {
        panic!("deep: {n}");
    }
    a(n)
}

fn main() {
    println!("{}", a(5));
}

// panic: 6:9: deep: 0
