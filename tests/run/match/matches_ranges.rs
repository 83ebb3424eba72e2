// matches! with ranges, alternatives and guards.
#[derive(Clone, Copy)]
enum State {
    On,
    Off,
    Broken,
}

fn count(text: &str) -> usize {
    let mut n = 0;
    for b in text.bytes() {
        if matches!(b, b'a'..=b'z' | b'_') {
            n += 1;
        }
    }
    n
}

fn main() {
    println!("{}", matches!(5, 1..=9));
    println!("{}", matches!('x', 'a' | 'b'));
    println!("{} {}", matches!(State::On, State::On), matches!(State::Off, State::On));
    println!("{}", matches!(State::Broken, State::Off | State::Broken));
    println!("{} {}", matches!((1, 2), (a, b) if a < b), matches!((2, 1), (a, b) if a < b,));
    println!("{}", count("ab_C d9"));
    assert!(!matches!(3u8, 4..), "never shown");
}

// expect: true
// expect: false
// expect: true false
// expect: true
// expect: true false
// expect: 4
