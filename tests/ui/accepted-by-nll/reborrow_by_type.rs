// accepted by rustc, no errors: a let with a type lends, it does not move
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s: &mut i32 = r;
    *s += 1;
    *r += 1;
    println!("{}", x);
}

// expect: 3
