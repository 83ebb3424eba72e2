// a changed variable is not known behind a call
fn next() -> i32 {
    1
}

fn main() {
    let mut x = 0;
    x = x + next();
    println!("{}", 10 / x);
}

// expect: 10
