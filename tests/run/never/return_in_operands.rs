// `return` inside operators, calls, arguments, indices and conditions.
fn add(a: i32, b: i32) -> i32 { a + b }
fn f(x: i32) -> i32 { 1 + add(x, if x == 3 { return 100 } else { 5 }) }
fn g(a: &[i32], x: usize) -> i32 { a[if x < a.len() { x } else { return -1 }] }
fn h(x: i32) -> i32 { if x > 1 && (return 8) { 9 } else { 10 } }
fn k(x: i32) -> i32 { while x > 0 { return x; } 0 }
fn p(x: i32) -> i32 { println!("p {}", if x == 0 { return 4 } else { x }); 5 }

fn main() {
    println!("{} {}", f(3), f(4));
    println!("{} {}", g(&[7, 8], 1), g(&[7, 8], 2));
    println!("{} {} {} {}", h(2), h(0), k(6), k(-6));
    println!("{} {}", p(0), p(1));
}

// expect: 100 10
// expect: 8 -1
// expect: 8 10 6 0
// expect: p 1
// expect: 4 5
