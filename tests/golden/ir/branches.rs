// One instruction compares and jumps; it jumps to what comes after.
fn f(a: i32, b: i32) -> i32 {
    if a < b {
        1
    } else {
        2
    }
}

fn g(a: u8, b: u8) -> u8 {
    if a == b {
        return 3;
    }
    4
}

fn main() {}
