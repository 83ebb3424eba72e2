// a variable with two assignments is not known behind them
fn quotient(test: bool) -> i32 {
    let d;
    if test {
        d = 2;
    } else {
        d = 0;
    }
    4 / d
}

fn main() {
    println!("{}", quotient(true));
}

// expect: 2
