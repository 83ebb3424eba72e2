// A range of text ends inside of a char.
fn cut(s: &str, end: usize) -> &str {
    &s[..=end]
}

fn main() {
    println!("{}", cut("xé", 0));
    println!("{}", cut("xé", 1));
}

// expect: x
// panic: 3:7: end byte index 2 is not a char boundary; it is inside 'é' (bytes 1..3) of `xé`
