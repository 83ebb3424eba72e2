// the index expression borrows the array that is borrowed
fn next(v: &mut [usize]) -> usize {
    v[0] += 1;
    v[0]
}

fn main() {
    let mut a = [0, 0, 0];
    let r = &mut a;
    r[next(&mut a)] = 5; //~ ERROR E0499
}
