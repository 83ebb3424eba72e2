// a shift or minus that is assigned is located at the assignment
fn main() {
    let mut n = 1i8;
    println!("{}", n);
    n = 1 << 8; //~ ERROR arithmetic_overflow
    n = -i8::MIN; //~ ERROR arithmetic_overflow
    n = 100 + 100; //~ ERROR arithmetic_overflow
    n = 1 / 0; //~ ERROR unconditional_panic
}
