// inner tuples are not followed
fn quotient(test: bool) -> i32 {
    let t = ((0, 1), 2);
    if test { 1 } else { 1 / (t.0).0 }
}

fn main() {
    println!("{}", quotient(true));
}

// expect: 1
