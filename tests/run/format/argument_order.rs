// Arguments are evaluated once each, in the order in which they are written.
fn next(n: &mut i32) -> i32 {
    *n += 1;
    print!("<{}>", *n);
    *n
}

fn main() {
    let mut n = 0;
    println!("{1} {0} {0}", next(&mut n), next(&mut n));
    println!("{b} {a}", a = next(&mut n), b = next(&mut n));
}

// expect: <1><2>2 1 1
// expect: <3><4>4 3
