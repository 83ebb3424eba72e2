// a static is not known
static ZERO: i32 = 0;

fn quotient(test: bool) -> i32 {
    if test { 1 } else { 1 / ZERO }
}

fn main() {
    println!("{}", quotient(true));
}

// expect: 1
