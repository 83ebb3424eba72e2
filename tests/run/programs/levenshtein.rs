// Edit distance and longest common subsequence on byte arrays.
const MAX: usize = 16;

fn min3(a: usize, b: usize, c: usize) -> usize {
    let m = if a < b { a } else { b };
    if m < c { m } else { c }
}

fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row = [0; MAX];
    for j in 0..=b.len() { row[j] = j; }
    for i in 0..a.len() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for j in 0..b.len() {
            let cost = if a[i] == b[j] { 0 } else { 1 };
            let best = min3(row[j + 1] + 1, row[j] + 1, diagonal + cost);
            diagonal = row[j + 1];
            row[j + 1] = best;
        }
    }
    row[b.len()]
}

fn common(a: &[u8], b: &[u8], out: &mut [u8]) -> usize {
    let mut t = [[0; MAX]; MAX];
    for i in 0..a.len() {
        for j in 0..b.len() {
            t[i + 1][j + 1] = if a[i] == b[j] {
                t[i][j] + 1
            } else if t[i][j + 1] > t[i + 1][j] {
                t[i][j + 1]
            } else {
                t[i + 1][j]
            };
        }
    }
    let (mut i, mut j) = (a.len(), b.len());
    let len = t[i][j];
    let mut k = len;
    while k > 0 {
        if a[i - 1] == b[j - 1] {
            k -= 1;
            out[k] = a[i - 1];
            i -= 1;
            j -= 1;
        } else if t[i - 1][j] >= t[i][j - 1] {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    len
}

fn main() {
    let kitten = [b'k', b'i', b't', b't', b'e', b'n'];
    let sitting = [b's', b'i', b't', b't', b'i', b'n', b'g'];
    println!("{}", distance(&kitten, &sitting));
    println!("{} {}", distance(&kitten, &kitten), distance(&[], &sitting));
    println!("{}", distance(&[b'a', b'b', b'c'], &[b'c', b'b', b'a']));
    assert_eq!(distance(&sitting, &kitten), distance(&kitten, &sitting));
    let mut out = [0; MAX];
    let n = common(&kitten, &sitting, &mut out);
    print!("{n} ");
    for i in 0..n { print!("{}", out[i] as char); }
    println!();
    println!("{}", common(&[1, 2, 3], &[4, 5], &mut out));
}

// expect: 3
// expect: 0 7
// expect: 2
// expect: 4 ittn
// expect: 0
