// A range of text ends behind its end.
fn main() {
    let s = "日本";
    let n = s.len();
    println!("{:?}", &s[..=n]);
}

// panic: 5:24: end byte index 6 is out of bounds of `日本`
