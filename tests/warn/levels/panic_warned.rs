// Lints that are errors by default become warnings, are allowed, or are errors again.
#![warn(unconditional_panic, arithmetic_overflow)]
fn main() {
    let a = [1, 2];
    if a[0] > 1 {
        println!("{}", 1 / 0); //~ WARN unconditional_panic
        #[allow(arithmetic_overflow)]
        {
            println!("{}", 255u8 + 1);
        }
        println!("{}", 255u8 + 2); //~ WARN arithmetic_overflow
        #[deny(overflowing_literals)]
        let x: u8 = 255;
        println!("{}", x);
    }
}
