// accepted by rustc, no errors: a reference rebound in each round
fn main() {
    let mut x = 0;
    let mut sum = 0;
    for i in 0..4 {
        let r = &mut x;
        *r += i;
        sum += x;
    }
    println!("{} {}", x, sum);
}

// expect: 6 10
