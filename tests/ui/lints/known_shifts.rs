// shifts, whatever is shifted
fn shift(n: u16, by: u32) -> u16 {
    let a = n << 16; //~ ERROR arithmetic_overflow
    let b = n >> -1i8; //~ ERROR arithmetic_overflow
    let c = n << 15 >> 15;
    let d = n << by;
    a + b + c + d
}

fn main() {
    let mut s = 1u8;
    s <<= 8; //~ ERROR arithmetic_overflow
    s = s >> 9; //~ ERROR arithmetic_overflow
    println!("{} {}", s, shift(1, 2));
}
