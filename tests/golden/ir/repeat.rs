// Zeros are written at once; any other value is written, and then repeated behind itself.
fn f() -> usize {
    let a = [0u8; 100];
    let b = [7u8; 50];
    a.len() + b.len()
}

fn main() {}
