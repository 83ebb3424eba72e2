// accepted by rustc, no errors: a shared reference may be copied and passed on
fn sum(v: &[i32]) -> i32 {
    let mut t = 0;
    for x in v {
        t += x;
    }
    t
}

fn both(v: &[i32]) -> i32 {
    let w = v;
    sum(v) + sum(w)
}

fn main() {
    println!("{}", both(&[1, 2, 3]));
}

// expect: 12
