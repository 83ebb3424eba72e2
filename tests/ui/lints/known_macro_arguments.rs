// in the arguments of macros
fn fail() {
    panic!("{}", 7 % 0); //~ ERROR unconditional_panic
}

fn main() {
    println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
    println!("{:?}", (1, [3u8 - 4])); //~ ERROR arithmetic_overflow
    println!("{0} {0}", -i32::MIN); //~ ERROR arithmetic_overflow
    print!("{:>1$}", 1, 2 - 3usize); //~ ERROR arithmetic_overflow
    assert!(1 / 0 == 3, "{}", 3); //~ ERROR unconditional_panic
    fail();
}
