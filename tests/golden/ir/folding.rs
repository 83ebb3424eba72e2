// What is known is computed, copies are forwarded, and what is left unread goes.
fn f(a: i32) -> i32 {
    let b = 2 * 3 + 4;
    let c = a;
    let d = c + b;
    let e = d << 1;
    let unused = a as i64;
    d
}

fn g() -> bool {
    let x = 300;
    x as u8 == 44 && 1.5 < 2.5
}

fn main() {}
