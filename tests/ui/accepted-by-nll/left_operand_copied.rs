// accepted by rustc, no errors: the left operand is copied before the call on the right
fn bump(n: &mut i32) -> i32 {
    *n += 1;
    *n
}

fn main() {
    let mut c = 10;
    let d = c + bump(&mut c);
    println!("{} {}", c, d);
}

// expect: 11 21
