// numbers that do not fit
fn main() {
    let n = 3u8;
    match n {
        256 => println!("a"), //~ ERROR overflowing_literals
        _ => println!("b"),
    }
    let m = 3i8;
    match m {
        -129 => println!("a"), //~ ERROR overflowing_literals
        _ => println!("b"),
    }
}
