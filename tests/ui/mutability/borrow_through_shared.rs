// &mut of what a shared reference points to
fn bump(n: &mut i32) {
    *n += 1;
}

fn twice(k: &i32) {
    bump(&mut *k); //~ ERROR E0596
}

fn main() {
    let n = 1;
    twice(&n);
    println!("{}", n);
}
