// a literal too large beside a discriminant
enum Level {
    High = 200,
}

fn main() {
    println!("{}", Level::High as u8 == 300); //~ ERROR overflowing_literals
}
