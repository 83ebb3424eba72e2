// The target of a cast says nothing about the branches of an `if` or `match` that is cast.
fn main() {
    let c = true;
    let a = (if c { -1_i16 } else { -3 }) as u64;
    let b = (match a { 1 => -1_i16, 3 => -3, _ => -4 }) as u64;
    let d = (match c { true => 4i64, false => 0x0 }) as u8;
    println!("{a} {b} {d}");
}

// expect: 18446744073709551615 18446744073709551612 4
