// a division by zero in a branch that is not taken
fn main() {
    let n = 3;
    let zero = 0;
    if n > 5 {
        let y = 1 / zero;
        println!("{}", y);
    }
    println!("fine");
}

// expect: fine
