// Operator precedence and associativity, against explicit parentheses.
fn main() {
    println!("{}", 2 + 3 * 4 - 10 / 3 % 2);
    println!("{}", 1 | 6 ^ 5 & 3);
    println!("{}", 1 << 2 + 1);
    println!("{}", 100 - 10 - 1);
    println!("{}", 100 / 10 / 2);
    println!("{}", 64 >> 2 >> 1);
    println!("{}", -2 * -3);
    println!("{}", !0 + 1);
    println!("{}", 3 & 5 == 1 & 5);
    println!("{}", 1 + 2 == 3 && 4 < 5 || false);
    println!("{}", true || false && false);
    println!("{}", !true || true);
    println!("{}", -1i32 as u8 as i32 + 1);
    println!("{}", 2 * 3 as i64);
    println!("{}", - - 5);
    println!("{}", !-1);
}
