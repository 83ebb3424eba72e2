// Ends that are known: the first test is not needed.
fn f() -> u32 {
    let mut s = 0;
    for i in 1..=3 {
        s += i;
    }
    for i in 250..=255u8 {
        s += i as u32;
    }
    for c in 'a'..='c' {
        s += c as u32;
    }
    s
}

fn main() {}
