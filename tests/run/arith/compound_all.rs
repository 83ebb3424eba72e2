// Every compound assignment operator, on integers.
fn main() {
    let mut a = 10;
    a += 5;
    println!("{a}");
    a -= 20;
    println!("{a}");
    a *= -7;
    println!("{a}");
    a /= 4;
    println!("{a}");
    a %= 5;
    println!("{a}");
    a |= 0x50;
    println!("{a}");
    a &= 0x71;
    println!("{a}");
    a ^= 0xff;
    println!("{a}");
    a <<= 3;
    println!("{a}");
    a >>= 5;
    println!("{a}");
}

// expect: 15
// expect: -5
// expect: 35
// expect: 8
// expect: 3
// expect: 83
// expect: 81
// expect: 174
// expect: 1392
// expect: 43
