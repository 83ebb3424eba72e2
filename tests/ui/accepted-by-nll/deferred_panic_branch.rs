// accepted by rustc, no errors: the branch without a value panics
fn main() {
    let k = 3;
    let n: i32;
    if k > 5 {
        panic!("too big");
    } else {
        n = k;
    }
    println!("{}", n);
}

// expect: 3
