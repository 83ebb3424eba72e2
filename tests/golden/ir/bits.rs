// Bit operations work on whole registers, whatever the type; on bool too.
fn f(a: u8, b: u8) -> u8 {
    a & b | a ^ 15
}

fn g(a: bool, b: bool) -> bool {
    a & b | !a ^ b
}

fn main() {}
