// accepted by rustc, no errors: nothing comes after a loop without a break
fn pick(k: i32) -> i32 {
    let n: i32;
    if k > 2 {
        n = k;
    } else {
        loop {
            return 1;
        }
    }
    n
}

fn main() {
    println!("{} {}", pick(3), pick(1));
}

// expect: 3 1
