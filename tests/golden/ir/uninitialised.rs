// A local may get its value on each way separately.
fn f(a: bool) -> u8 {
    let x;
    if a {
        x = 1;
    } else {
        x = 2;
    }
    x
}

fn main() {}
