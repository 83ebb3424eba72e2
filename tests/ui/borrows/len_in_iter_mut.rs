// the length taken in a for over &mut
fn total(v: &[usize]) -> usize {
    let mut t = 0;
    for x in v {
        t += x;
    }
    t
}

fn main() {
    let mut a = [1, 2, 3];
    for x in &mut a {
        *x += total(&a); //~ ERROR E0502
    }
    println!("{:?}", a);
}
