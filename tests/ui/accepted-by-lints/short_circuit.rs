// the right side of a condition that is decided by the left
fn main() {
    let zero = 0;
    let n = 4;
    if zero != 0 && n / zero > 1 {
        println!("not here");
    }
    let v = zero == 0 || n / zero > 1;
    println!("{}", v);
}

// expect: true
