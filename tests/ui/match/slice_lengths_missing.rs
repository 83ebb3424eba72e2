// slices of a length that no arm takes
fn count(s: &[i32]) -> i32 {
    match s { //~ ERROR E0004
        [] => 0,
        [_] => 1,
        [_, _] => 2,
    }
}

fn ends(s: &[i32]) -> i32 {
    match s { //~ ERROR E0004
        [a, .., b] => a + b,
        [] => 0,
    }
}

fn main() {
    println!("{} {}", count(&[1]), ends(&[1, 2, 3]));
}
