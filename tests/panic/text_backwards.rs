// A range of text ends before it begins; whether chars begin there is not asked.
fn main() {
    let s = "日本";
    let n = s.len();
    println!("{:?}", &s[n - 1..n - 2]);
}

// panic: 5:24: begin > end (5 > 4) when slicing `日本`
