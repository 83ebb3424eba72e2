// Blocks that end in a diverging statement have any type; code after it is not run.
fn a() -> i32 { return 5; }
fn b(x: bool) -> i32 { if x { return 1; } else { return 2; } }
fn c() -> i32 { loop { return 7; } }
fn d(x: i32) -> i32 { let _t: i32 = { return x + 1; }; }
fn e() -> (i32, bool) { { { return (1, true); } } }
fn f(n: i32) -> i32 { if n > 0 { n } else { unreachable!() } }
fn g(n: i32) -> i32 { let v = { if n > 0 { return n; } 10 }; v }

fn main() {
    println!("{} {} {} {} {} {:?}", a(), b(true), b(false), c(), d(8), e());
    println!("{} {} {}", f(3), g(1), g(0));
}

// expect: 5 1 2 7 9 (1, true)
// expect: 3 1 10
