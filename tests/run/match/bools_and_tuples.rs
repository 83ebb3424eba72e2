// Tuples of booleans, complete without a rest.
fn xor(a: bool, b: bool) -> bool {
    match (a, b) {
        (true, false) | (false, true) => true,
        (true, true) => false,
        (false, false) => false,
    }
}

fn fizz(n: u32) {
    match (n % 3, n % 5) {
        (0, 0) => println!("fizzbuzz"),
        (0, _) => println!("fizz"),
        (_, 0) => println!("buzz"),
        _ => println!("{}", n),
    }
}

fn main() {
    println!("{} {} {}", xor(true, true), xor(true, false), xor(false, false));
    for n in 1..=15 {
        fizz(n);
    }
}
