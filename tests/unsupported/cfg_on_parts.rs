// Conditions of fields and arms.
struct Point {
    x: i32,
    #[cfg(windows)]
    y: i32,
}

fn main() {
    let p = Point { x: 1 };
    match p.x {
        #[cfg(windows)]
        1 => println!("window"),
        _ => println!("{}", p.x),
    }
}
