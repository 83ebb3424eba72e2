// slices of every length, but not of every value
fn first(s: &[bool]) -> i32 {
    match s { //~ ERROR E0004
        [] => 0,
        [true, ..] => 1,
        [.., false] => 2,
    }
}

fn main() {
    println!("{}", first(&[true]));
}
