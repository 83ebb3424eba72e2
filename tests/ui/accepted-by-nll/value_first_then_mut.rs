// accepted by rustc, no errors: the value is copied before the &mut is made
fn add(n: i32, r: &mut i32) {
    *r += n;
}

fn main() {
    let mut x = 3;
    add(x, &mut x);
    add(x + 1, &mut x);
    println!("{}", x);
}

// expect: 13
