// What never ends fits any type.
fn f(a: bool) -> i32 {
    let b: u8 = if a { 1 } else { return 2 };
    let c = if a { panic!() } else { 3.5 };
    let d = loop {};
}

fn g() -> ! {
    panic!("no")
}

fn h() -> u16 {
    g()
}

fn main() {}
