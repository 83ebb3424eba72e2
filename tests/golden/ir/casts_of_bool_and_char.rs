// bool and char are numbers already.
fn f(a: bool, b: char, c: u8) -> u32 {
    a as u32 + b as u32 + c as char as u32
}

fn main() {}
