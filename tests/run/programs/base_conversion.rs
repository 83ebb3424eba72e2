// Numbers to and from digits in bases 2 to 36, in byte arrays.
const DIGITS: usize = 64;

fn digit(d: u64) -> u8 {
    if d < 10 { b'0' + d as u8 } else { b'a' + (d - 10) as u8 }
}

fn to_base(mut n: u64, base: u64, out: &mut [u8; DIGITS]) -> usize {
    let mut len = 0;
    loop {
        out[len] = digit(n % base);
        len += 1;
        n /= base;
        if n == 0 { break; }
    }
    for i in 0..len / 2 {
        let t = out[i];
        out[i] = out[len - 1 - i];
        out[len - 1 - i] = t;
    }
    len
}

fn value(c: u8) -> i32 {
    if c >= b'0' && c <= b'9' {
        (c - b'0') as i32
    } else if c >= b'a' && c <= b'z' {
        (c - b'a') as i32 + 10
    } else {
        -1
    }
}

fn from_base(text: &[u8], len: usize, base: u64) -> (u64, bool) {
    let mut n = 0;
    for i in 0..len {
        let v = value(text[i]);
        if v < 0 || v as u64 >= base { return (n, false); }
        n = n * base + v as u64;
    }
    (n, len > 0)
}

fn print_text(text: &[u8], len: usize) {
    for i in 0..len { print!("{}", text[i] as char); }
}

fn main() {
    let mut text = [0; DIGITS];
    for (n, base) in [(0, 2), (10, 2), (255, 16), (12345, 7), (u64::MAX, 36), (u64::MAX, 2), (1679615, 36)] {
        let len = to_base(n, base, &mut text);
        print!("{n} in base {base} is ");
        print_text(&text, len);
        let (back, ok) = from_base(&text, len, base);
        println!(" and back {back} {ok}");
    }
    println!("{:?}", from_base(&[b'1', b'0', b'2'], 3, 2));
    println!("{:?}", from_base(&[b'!'], 1, 10));
    println!("{:?}", from_base(&[], 0, 10));
    let len = to_base(0xcafe, 16, &mut text);
    assert_eq!(len, 4);
    print_text(&text, len);
    println!(" {:x}", 0xcafe);
}

// expect: 0 in base 2 is 0 and back 0 true
// expect: 10 in base 2 is 1010 and back 10 true
// expect: 255 in base 16 is ff and back 255 true
// expect: 12345 in base 7 is 50664 and back 12345 true
// expect: 18446744073709551615 in base 36 is 3w5e11264sgsf and back 18446744073709551615 true
// expect: 18446744073709551615 in base 2 is 1111111111111111111111111111111111111111111111111111111111111111 and back 18446744073709551615 true
// expect: 1679615 in base 36 is zzzz and back 1679615 true
// expect: (2, false)
// expect: (0, false)
// expect: (0, false)
// expect: cafe cafe
