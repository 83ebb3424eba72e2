// One mutable slice passed down a recursion and changed at every level.
fn permute(s: &mut [u8], k: usize, count: &mut u32) {
    if k == s.len() {
        *count += 1;
        if *count % 7 == 1 { println!("{:?}", s); }
        return;
    }
    for i in k..s.len() {
        let t = s[k];
        s[k] = s[i];
        s[i] = t;
        permute(s, k + 1, count);
        let t = s[k];
        s[k] = s[i];
        s[i] = t;
    }
}

fn main() {
    let mut a = [1, 2, 3, 4];
    let mut count = 0;
    permute(&mut a, 0, &mut count);
    println!("{count} {:?}", a);
}

// expect: [1, 2, 3, 4]
// expect: [2, 1, 4, 3]
// expect: [3, 1, 2, 4]
// expect: [4, 3, 1, 2]
// expect: 24 [1, 2, 3, 4]
