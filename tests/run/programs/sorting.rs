// Five sorting algorithms over slices, checked against each other.
fn swap(s: &mut [i32], i: usize, j: usize) {
    let t = s[i];
    s[i] = s[j];
    s[j] = t;
}

fn bubble(s: &mut [i32]) {
    let mut n = s.len();
    loop {
        let mut swapped = false;
        for i in 1..n {
            if s[i - 1] > s[i] {
                swap(s, i - 1, i);
                swapped = true;
            }
        }
        if !swapped { break; }
        n -= 1;
    }
}

fn insertion(s: &mut [i32]) {
    for i in 1..s.len() {
        let x = s[i];
        let mut j = i;
        while j > 0 && s[j - 1] > x {
            s[j] = s[j - 1];
            j -= 1;
        }
        s[j] = x;
    }
}

fn shell(s: &mut [i32]) {
    for gap in [7, 3, 1] {
        for i in gap..s.len() {
            let mut j = i;
            while j >= gap && s[j - gap] > s[j] {
                swap(s, j - gap, j);
                j -= gap;
            }
        }
    }
}

fn quick(s: &mut [i32], lo: usize, hi: usize) {
    if hi - lo < 2 { return; }
    let pivot = s[lo + (hi - lo) / 2];
    let (mut i, mut j) = (lo, hi - 1);
    loop {
        while s[i] < pivot { i += 1; }
        while s[j] > pivot { j -= 1; }
        if i >= j { break; }
        swap(s, i, j);
        i += 1;
        j -= 1;
    }
    quick(s, lo, i);
    quick(s, i, hi);
}

fn sift(s: &mut [i32], mut root: usize, end: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end { return; }
        if child + 1 < end && s[child] < s[child + 1] { child += 1; }
        if s[root] >= s[child] { return; }
        swap(s, root, child);
        root = child;
    }
}

fn heap(s: &mut [i32]) {
    let n = s.len();
    for i in (0..n / 2).rev() { sift(s, i, n); }
    for end in (1..n).rev() {
        swap(s, 0, end);
        sift(s, 0, end);
    }
}

fn merge(s: &mut [i32], t: &mut [i32], lo: usize, hi: usize) {
    if hi - lo < 2 { return; }
    let mid = (lo + hi) / 2;
    merge(s, t, lo, mid);
    merge(s, t, mid, hi);
    let (mut i, mut j) = (lo, mid);
    for k in lo..hi {
        let left = j == hi || i < mid && s[i] <= s[j];
        t[k] = if left { s[i] } else { s[j] };
        if left { i += 1; } else { j += 1; }
    }
    for k in lo..hi { s[k] = t[k]; }
}

fn main() {
    let mut data = [0; 40];
    let mut x = 12345u32;
    for d in &mut data {
        x = (x as u64 * 48271 % 2147483647) as u32;
        *d = (x % 200) as i32 - 100;
    }
    let (mut a, mut b, mut c, mut d, mut e, mut f) = (data, data, data, data, data, data);
    bubble(&mut a);
    insertion(&mut b);
    shell(&mut c);
    quick(&mut d, 0, 40);
    heap(&mut e);
    let mut scratch = [0; 40];
    merge(&mut f, &mut scratch, 0, 40);
    println!("{:?}", a);
    println!("{} {} {} {} {}", a == b, a == c, a == d, a == e, a == f);
    let mut tiny = [2, 1];
    quick(&mut tiny, 0, 2);
    let mut same = [4; 5];
    heap(&mut same);
    let mut none: [i32; 0] = [];
    insertion(&mut none);
    println!("{:?} {:?} {:?}", tiny, same, none);
}

// expect: [-98, -96, -92, -88, -88, -73, -48, -48, -44, -40, -31, -29, -20, -17, -13, -5, -2, -1, 6, 13, 14, 23, 26, 29, 40, 42, 48, 52, 56, 57, 66, 70, 71, 80, 82, 86, 89, 91, 91, 94]
// expect: true true true true true
// expect: [1, 2] [4, 4, 4, 4, 4] []
