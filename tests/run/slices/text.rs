// Ranges of text are counted in bytes.
const GREETING: &str = "grüß dich";

fn after(text: &str, start: usize) -> &str {
    &text[start..]
}

fn main() {
    let s = "aé日x";
    println!("{} {} {} {}", &s[..1], &s[1..3], &s[3..6], &s[6..]);
    println!("{} {:?} {:?} {}", &s[..], &s[7..], &s[..0], &s[1..=2]);
    println!("{} {}", s[1..].len(), &s[1..][..2]);
    println!("{} {}", after(s, 3), after(after(s, 1), 2));
    println!("{} {}", &GREETING[..6], &GREETING[GREETING.len() - 4..]);
    println!("{}", &"literal"[3..]);
    let cut: &str = &s[3..];
    println!("{} {}", cut == "日x", s[..1] == *"a");
    println!("{} {}", &s[..1] < "b", s[..1] < s[1..]);
    let mut rest = "one two three";
    while rest.len() > 4 {
        rest = &rest[4..];
        println!("{:>10}|", rest);
    }
}

// expect: a é 日 x
// expect: aé日x "" "" é
// expect: 6 é
// expect: 日x 日x
// expect: grüß dich
// expect: eral
// expect: true true
// expect: true true
// expect:  two three|
// expect:      three|
// expect:          e|
