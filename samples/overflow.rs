// Factorials until they no longer fit. This program ends in a panic on purpose (status 101):
// arithmetic is checked, so a wrong number is never printed.
// Shows: overflow checks, the panic message with its position, output before it is kept.

fn factorial(n: i32) -> i32 {
    if n == 0 {
        1
    } else {
        n * factorial(n - 1)
    }
}

fn main() {
    println!("i32 ends at {}", i32::MAX);
    for n in 0..=20 {
        println!("{n:>2}! = {}", factorial(n));
    }
}
