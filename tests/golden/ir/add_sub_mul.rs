// Arithmetic names its type: it must panic where that type overflows.
fn signed(a: i8, b: i16, c: i32, d: i64) -> i64 {
    (a + a) as i64 + (b - b) as i64 + (c * c) as i64 + d
}

fn unsigned(a: u8, b: u16, c: u32, d: u64) -> u64 {
    (a + a) as u64 + (b - b) as u64 + (c * c) as u64 + d
}

fn word(a: usize, b: isize) -> usize {
    a * (b + 1) as usize
}

fn main() {}
