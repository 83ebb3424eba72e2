// An array lies in the frame's memory.
fn f(a: u8) -> u8 {
    let b = [a, 2, a];
    b[0] + b[2]
}

fn g() -> [u16; 3] {
    [1, 2, 3]
}

fn main() {}
