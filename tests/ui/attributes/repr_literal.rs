// a representation is a word
#[repr("u8")] //~ ERROR E0565
enum Level {
    Low,
}

fn main() {}
