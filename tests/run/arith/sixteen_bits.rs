// Every operator of the 16-bit types at run time, with numbers and with registers.
fn signed(a: i16, b: i16) {
    println!("{} {} {} {} {}", a + b, a - b, a * b, a / b, a % b);
    println!("{} {} {} {}", a + 7, a - 7, 7 + a, 7 - a);
    println!("{} {} {} {}", a << 3, a >> 3, -a, !a);
    println!("{} {} {}", a & b, a | b, a ^ b);
    println!("{} {}", a as i64, a as u8 as i32);
}

fn unsigned(a: u16, b: u16) {
    println!("{} {} {} {} {}", a + b, a - b, a * b, a / b, a % b);
    println!("{} {} {}", a + 7, a - 7, 7 + a);
    println!("{} {} {}", a << 3, a >> 3, !a);
    println!("{} {} {}", a & b, a | b, a ^ b);
    println!("{} {}", a as i64, a as i8 as i32);
}

fn main() {
    signed(-1000, 30);
    signed(1022, -17);
    unsigned(1000, 30);
    unsigned(65000 / 3, 2);
}
