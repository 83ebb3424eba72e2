// two integer types
#[repr(u8, u16)] //~ ERROR E0566
enum Level {
    Low,
}

fn main() {}
