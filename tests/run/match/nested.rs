// A match within a match, in an arm and as the matched value.
fn score(a: i32, b: char) -> i32 {
    match match a { 0 => 'z', 1..=9 => b, _ => 'q' } {
        'z' => 0,
        'a'..='m' => match a {
            1 => match b {
                'a' => 11,
                _ => 12,
            },
            _ => 13,
        },
        _ => -1,
    }
}

fn main() {
    println!("{} {} {}", score(0, 'a'), score(1, 'a'), score(1, 'b'));
    println!("{} {} {}", score(5, 'c'), score(5, 'x'), score(50, 'a'));
}

// expect: 0 11 12
// expect: 13 -1 -1
