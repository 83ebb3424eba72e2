// what is behind a reference is not known
fn quotient(test: bool) -> i32 {
    let zero = 0;
    let r = &zero;
    if test { 1 } else { 1 / *r }
}

fn main() {
    println!("{}", quotient(true));
}

// expect: 1
