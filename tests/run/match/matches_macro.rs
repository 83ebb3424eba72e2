// `matches!` with alternatives, ranges and guards
#[derive(Clone, Copy)]
enum Level {
    Low,
    Middle,
    High,
}

fn ends_alike(list: &[i32]) -> bool {
    matches! { list, [a, .., b] if a == b }
}

fn main() {
    for level in [Level::Low, Level::Middle, Level::High] {
        println!("{}", matches!(level, Level::Low | Level::High));
    }
    for x in 0..9 {
        print!("{} ", matches!(x, 1..=5 | 7 if x != 3));
    }
    println!("{} {}", ends_alike(&[1, 2, 1]), ends_alike(&[1, 2]));
    let pair = (4, 0);
    println!("{}", !matches![pair, (0, _) | (_, 0),] || matches!(pair.0, n if n > 3));
    assert!(matches!(pair, (4.., _)), "a pair");
    matches!(5, _);
    let x = if matches!('x', 'a'..='f') { 1 } else { 2 };
    println!("{x}");
}

// expect: true
// expect: false
// expect: true
// expect: false true true false true true false true false true false
// expect: true
// expect: 2
