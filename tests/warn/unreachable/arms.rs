// Arms behind a scrutinee that never gives a value.
fn first() -> i32 {
    match (return 1) {
        1 => 2,
        _ => 3,
    }
}

fn second(n: i32) -> i32 {
    match n {
        1 => return 2,
        _ => panic!("no"),
    };
    3
}

fn main() {
    println!("{} {}", first(), second(1));
}
