// Default written by hand
struct Level(u8);

impl Default for Level {
    fn default() -> Self {
        Level(3)
    }
}

fn main() {
    println!("{}", Level::default().0);
}
