// a guard with an early return
fn divide(n: i32, by: i32) -> i32 {
    if by == 0 {
        return 0;
    }
    n / by
}

fn main() {
    println!("{} {}", divide(6, 3), divide(6, 0));
}

// expect: 2 0
