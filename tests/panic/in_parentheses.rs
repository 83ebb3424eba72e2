// Parentheses do not move the place of a panic.
fn check(n: i32) -> bool {
    if n < 2 {
        return true;
    }
    (panic!("n is {}", n))
}

fn main() {
    println!("{}", check(1));
    println!("{}", ((check(2))));
}

// expect: true
// panic: 6:6: n is 2
