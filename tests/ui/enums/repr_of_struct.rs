// an integer type for a struct
#[repr(u8)] //~ ERROR E0517
struct Point {
    x: i32,
}

fn main() {}
