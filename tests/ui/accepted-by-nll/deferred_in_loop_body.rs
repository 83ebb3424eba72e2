// accepted by rustc, no errors: a deferred variable that belongs to the round
fn main() {
    for i in 0..3 {
        let n;
        n = i * 2;
        println!("{}", n);
    }
}

// expect: 0
// expect: 2
// expect: 4
