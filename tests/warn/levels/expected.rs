// An expectation is fulfilled by what it allows; otherwise it is a warning itself.
fn main() {
    #[expect(arithmetic_overflow)]
    let x = 200u8 + 100;
    #[expect(unconditional_panic, reason = "there was one once")] //~ WARN unfulfilled
    let y = 1;
    println!("{} {}", x, y);
}
