// Changes through `&mut [T]` show in the caller's array.
fn fill(s: &mut [u8], v: u8) {
    for i in 0..s.len() { s[i] = v; }
}

fn swap(s: &mut [u8], i: usize, j: usize) {
    let t = s[i];
    s[i] = s[j];
    s[j] = t;
}

fn reverse(s: &mut [u8]) {
    let n = s.len();
    for i in 0..n / 2 { swap(s, i, n - 1 - i); }
}

fn main() {
    let mut a = [1, 2, 3, 4, 5];
    reverse(&mut a);
    println!("{:?}", a);
    let mut g = [[0u8; 3]; 2];
    fill(&mut g[1], 6);
    println!("{:?}", g);
    let mut t = (0, [1u8, 2]);
    swap(&mut t.1, 0, 1);
    println!("{:?}", t);
    let s: &mut [u8] = &mut a;
    s[2] += 100;
    reverse(s);
    println!("{} {:?}", s.len(), s);
    println!("{:?}", a);
}

// expect: [5, 4, 3, 2, 1]
// expect: [[0, 0, 0], [6, 6, 6]]
// expect: (0, [2, 1])
// expect: 5 [1, 2, 103, 4, 5]
// expect: [1, 2, 103, 4, 5]
