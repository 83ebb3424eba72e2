// A range of text begins inside of a char.
fn main() {
    let s = "a\u{301}日";
    let n = s.len();
    println!("{:?}", &s[..n - 3]);
    println!("{:?}", &s[2..n - 2]);
}

// expect: "a\u{301}"
// panic: 6:24: start byte index 2 is not a char boundary; it is inside '\u{301}' (bytes 1..3) of `á日`
