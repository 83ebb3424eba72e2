// two elements chosen by variables
fn exchange(v: &mut [i32], i: usize, j: usize) {
    let a = &mut v[i];
    let b = &mut v[j]; //~ ERROR E0499
    *a += 1;
    *b += 1;
}

fn main() {
    let mut a = [1, 2];
    exchange(&mut a, 0, 1);
    println!("{:?}", a);
}
