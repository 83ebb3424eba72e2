// accepted by rustc, no errors: a &mut parameter is lent again and again
fn bump(n: &mut i32) {
    *n += 1;
}

fn twice(n: &mut i32) {
    bump(n);
    bump(n);
    *n *= 2;
}

fn main() {
    let mut x = 1;
    twice(&mut x);
    println!("{}", x);
}

// expect: 6
