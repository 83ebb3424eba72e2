// A const fn that panics at run time, although it is fine at compile time.
const fn checked(n: usize) -> usize {
    assert!(n < 10, "too large");
    n
}
const N: usize = checked(9);

fn main() {
    let a = [0; N];
    println!("{}", a.len());
    println!("{}", checked(a.len() + 1));
}

// expect: 9
// panic: 3:5: too large
