// & where &mut is expected
fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let mut n = 5;
    bump(&n); //~ ERROR E0308
    n += 1;
    println!("{}", n);
}
