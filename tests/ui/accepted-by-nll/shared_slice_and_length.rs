// accepted by rustc, no errors: the length inside an index
fn main() {
    let mut a = [1, 2, 3, 4];
    let v = &mut a;
    let last = v.len() - 1;
    v[last] = 9;
    v[v.len() - 2] = 8;
    println!("{:?}", a);
}

// expect: [1, 2, 8, 9]
