// The condition stands behind the body, and is where the loop is entered.
fn f(n: i32) -> i32 {
    let mut i = 0;
    while i < n {
        i += 2;
    }
    i
}

fn main() {}
