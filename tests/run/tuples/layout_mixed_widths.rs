// Fields of different widths keep their values next to each other.
fn main() {
    let mut t = (1u8, 2u64, 3u16, -4i8, 5.5f32, 'c', true, -6i64);
    t.0 = 255;
    t.2 = 65535;
    t.3 = -128;
    t.6 = false;
    println!("{:?}", t);
    t.1 = u64::MAX;
    t.7 = i64::MIN;
    println!("{:?}", t);
    let a = [t, t];
    println!("{} {} {}", a[1].0, a[1].1, a[0].7);
    let u = ((1u8, 2u16), [(3u8, 4u32); 2]);
    println!("{:?}", u);
}

// expect: (255, 2, 65535, -128, 5.5, 'c', false, -6)
// expect: (255, 18446744073709551615, 65535, -128, 5.5, 'c', false, -9223372036854775808)
// expect: 255 18446744073709551615 -9223372036854775808
// expect: ((1, 2), [(3, 4), (3, 4)])
