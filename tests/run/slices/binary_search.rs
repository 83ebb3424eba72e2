// Binary search with boundary cases.
fn search(s: &[i32], x: i32) -> (bool, usize) {
    let (mut lo, mut hi) = (0, s.len());
    while lo < hi {
        let mid = lo + (hi - lo) / 2;
        if s[mid] == x { return (true, mid); }
        if s[mid] < x { lo = mid + 1; } else { hi = mid; }
    }
    (false, lo)
}

fn main() {
    let a = [-5, 0, 3, 8, 13, 21];
    for x in [-6, -5, 3, 4, 21, 22] {
        println!("{x}: {:?}", search(&a, x));
    }
    println!("{:?}", search(&[], 1));
}

// expect: -6: (false, 0)
// expect: -5: (true, 0)
// expect: 3: (true, 2)
// expect: 4: (false, 3)
// expect: 21: (true, 5)
// expect: 22: (false, 6)
// expect: (false, 0)
