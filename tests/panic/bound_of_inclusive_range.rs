// `0..=len` goes one too far; so does a signed index that was negative before its cast.
fn signed(a: &[i32; 8], n: i32) -> i32 {
    a[(n & 7) as usize] + a[(n % 8) as usize]
}

fn all(a: &[i32; 8], s: &[i32]) -> i32 {
    let mut sum = 0;
    for i in 0..=7 {
        sum += a[i];
    }
    for i in 0..=s.len() {
        sum += s[i];
    }
    sum
}

fn main() {
    let a = [1, 2, 3, 4, 5, 6, 7, 8];
    println!("{}", signed(&a, 13));
    if a.len() > 8 {
        println!("{}", all(&a, &a));
    }
    println!("{}", signed(&a, -3));
}

// expect: 12
// panic: 3:27: index out of bounds: the len is 8 but the index is 18446744073709551613
