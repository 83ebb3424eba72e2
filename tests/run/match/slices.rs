// Patterns of arrays and slices, with and without a rest.
fn sum(s: &[i32]) -> i32 {
    match s {
        [] => 0,
        [x] => *x,
        [first, rest @ ..] => *first + sum(rest),
    }
}

fn describe(s: &[u8]) -> &'static str {
    match s {
        b"GET" => "get",
        [b'#', ..] => "comment",
        [.., b';'] => "statement",
        [a, .., b] if a == b => "same ends",
        [_, _] => "pair",
        [_, .., 0] | [] => "nothing",
        _ => "other",
    }
}

fn main() {
    println!("{} {} {}", sum(&[]), sum(&[4]), sum(&[1, 2, 3, 4]));
    for t in ["GET", "# x", "x = 1;", "aba", "ab", "", "abc", "x\0y\0"] {
        println!("{:?} {}", t, describe(t.as_bytes()));
    }
    let [a, b, c] = [10, 20, 30];
    let [first, ..] = [1, 2, 3, 4];
    let [.., last] = [1, 2, 3, 4];
    let [x, .., y] = [(1, 'a'), (2, 'b')];
    println!("{} {} {} {:?} {:?}", a + b + c, first, last, x, y);
}

// expect: 0 4 10
// expect: "GET" get
// expect: "# x" comment
// expect: "x = 1;" statement
// expect: "aba" same ends
// expect: "ab" pair
// expect: "" nothing
// expect: "abc" other
// expect: "x\0y\0" nothing
// expect: 60 1 4 (1, 'a') (2, 'b')
