// the else side of a branch has forgotten the variable
fn half(n: i32) -> i32 {
    let zero = 0;
    if n > 0 { n / 2 } else { n / zero }
}

fn main() {
    println!("{}", half(8));
}

// expect: 4
