// A loop over the length of one slice says nothing about its part.
fn main() {
    let a = [1, 2, 3, 4];
    let s = &a[..];
    let t = &s[..3];
    for i in 0..s.len() {
        println!("{} {}", s[i], t[i]);
    }
}

// expect: 1 1
// expect: 2 2
// expect: 3 3
// panic: 7:33: index out of bounds: the len is 3 but the index is 3
