// accepted by rustc, no errors: a variable initialised in both branches
fn main() {
    let k = 3;
    let n;
    if k > 2 {
        n = 1;
    } else {
        n = 2;
    }
    println!("{}", n);
}

// expect: 1
