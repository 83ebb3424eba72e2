// Wider: extended by the sign of the source. Narrower or of one width: nothing to do.
fn up(a: i8, b: u8, c: i32, d: u32) -> i64 {
    a as i64 ^ b as i64 ^ c as i64 ^ d as i64
}

fn down(a: i64) -> u8 {
    a as u8
}

fn same(a: i32) -> u32 {
    a as u32
}

fn twice(a: i64) -> i64 {
    a as i8 as i64
}

fn main() {}
