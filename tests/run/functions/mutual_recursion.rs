// Two and three functions that call each other.
fn is_even(n: u32) -> bool { if n == 0 { true } else { is_odd(n - 1) } }
fn is_odd(n: u32) -> bool { if n == 0 { false } else { is_even(n - 1) } }

fn a(n: i32) -> i32 { if n <= 0 { 0 } else { 1 + b(n - 1) } }
fn b(n: i32) -> i32 { if n <= 0 { 0 } else { 10 + c(n - 1) } }
fn c(n: i32) -> i32 { if n <= 0 { 0 } else { 100 + a(n - 1) } }

fn main() {
    println!("{} {} {}", is_even(10), is_odd(10), is_even(7));
    println!("{} {}", a(7), b(3));
}

// expect: true false false
// expect: 223 111
