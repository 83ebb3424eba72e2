// A range of text begins behind its end.
fn main() {
    let s = "日本";
    let n = s.len();
    println!("{:?}", &s[n..]);
    println!("{:?}", &s[n + 1..]);
}

// expect: ""
// panic: 6:24: start byte index 7 is out of bounds of `日本`
