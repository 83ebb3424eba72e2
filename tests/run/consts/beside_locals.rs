// A local variable in lower case beside a const in upper case, and a function that compares both.
const LIMIT: i32 = 10;

fn over(limit: i32) -> bool { limit > LIMIT }

fn main() {
    println!("{} {}", over(11), over(10));
    let limit = LIMIT + 1;
    println!("{} {}", limit, over(limit));
}

// expect: true false
// expect: 11 true
