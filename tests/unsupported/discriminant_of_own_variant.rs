// A discriminant that is counted from that of an earlier variant.
enum Level {
    Low = 10,
    High = Level::Low as isize + 5,
}

fn main() {
    println!("{}", Level::High as i32);
    let _ = Level::Low;
}
