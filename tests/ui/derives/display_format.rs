// Debug does not make the other formats
#[derive(Debug, Clone, Copy)]
enum Level {
    Low,
}

fn main() {
    println!("{:>8}", Level::Low); //~ ERROR E0277
    println!("{:08b}", Level::Low); //~ ERROR E0277
    println!("{:8?}", Level::Low);
}
