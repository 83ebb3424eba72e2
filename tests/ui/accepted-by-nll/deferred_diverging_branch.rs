// accepted by rustc, no errors: the branch without a value returns
fn pick(k: i32) -> i32 {
    let n: i32;
    if k > 2 {
        n = k * 2;
    } else {
        return 0;
    }
    n
}

fn main() {
    println!("{} {}", pick(3), pick(1));
}

// expect: 6 0
