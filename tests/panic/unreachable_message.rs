// unreachable! with a formatted message.
fn digit(x: u32) -> char {
    if x < 10 { (b'0' + x as u8) as char } else { unreachable!("digit {} of {x:#x}", x) }
}

fn main() {
    println!("{}", digit(7));
    println!("{}", digit(255));
}

// expect: 7
// panic: 3:51: internal error: entered unreachable code: digit 255 of 0xff
