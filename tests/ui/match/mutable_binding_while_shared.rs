// `&mut` in the head of a match while a reference lives
fn main() {
    let mut t = (1, 2);
    let r = &t;
    match &mut t { //~ ERROR E0502
        (a, _) => *a += 1,
    }
    println!("{:?}", r);
}
