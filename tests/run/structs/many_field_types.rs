// A field of each primitive type; the smaller ones keep their values beside the larger ones.
struct All {
    a: bool,
    b: i8,
    c: char,
    d: i16,
    e: f32,
    f: i64,
    g: u8,
    h: usize,
    i: f64,
    j: u16,
    k: &'static str,
    l: isize,
    m: u64,
    n: (),
    o: u32,
}

fn main() {
    let mut s = All {
        a: true,
        b: -128,
        c: '\u{1F600}',
        d: i16::MAX,
        e: 1.5,
        f: i64::MIN,
        g: 255,
        h: usize::MAX,
        i: -0.1,
        j: 65535,
        k: "text",
        l: isize::MIN,
        m: u64::MAX,
        n: (),
        o: 4_000_000_000,
    };
    println!("{} {} {} {} {}", s.a, s.b, s.c, s.d, s.e);
    println!("{} {} {} {} {}", s.f, s.g, s.h, s.i, s.j);
    println!("{} {} {} {:?} {}", s.k, s.l, s.m, s.n, s.o);
    s.b += 1;
    s.g -= 1;
    s.j /= 2;
    s.a = !s.a;
    s.c = 'z';
    println!("{} {} {} {} {} {} {}", s.a, s.b, s.c, s.d, s.g, s.j, s.o);
}

// expect: true -128 😀 32767 1.5
// expect: -9223372036854775808 255 18446744073709551615 -0.1 65535
// expect: text -9223372036854775808 18446744073709551615 () 4000000000
// expect: false -127 z 32767 254 32767 4000000000
