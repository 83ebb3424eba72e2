// a shared reference taken before a loop that mutates
fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    let mut x = 0;
    let r = &x;
    while *r < 3 {
        bump(&mut x); //~ ERROR E0502
    }
}
