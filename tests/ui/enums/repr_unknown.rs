// a representation of no such name
#[repr(byte)] //~ ERROR E0552
enum Level {
    Low,
}

fn main() {}
