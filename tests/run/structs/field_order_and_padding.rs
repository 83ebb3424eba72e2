// Fields of many sizes in arrays keep their values apart.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Mixed {
    a: u8,
    b: u64,
    c: u16,
    d: bool,
    e: u32,
    f: [u8; 3],
    g: (u8, u32),
}

fn make(n: u8) -> Mixed {
    Mixed {
        a: n,
        b: n as u64 * 1_000_000_007,
        c: n as u16 * 257,
        d: n % 2 == 0,
        e: n as u32 * 65_537,
        f: [n, n + 1, n + 2],
        g: (n, n as u32 * 3),
    }
}

fn main() {
    let mut list = [make(0); 5];
    for i in 0..5 {
        list[i] = make(i as u8 * 40);
    }
    list.swap(0, 4);
    list[2].f[1] = 255;
    list[3].g.1 = u32::MAX;
    list[1].c = 0xFFFF;
    for m in &list {
        println!("{:?}", m);
    }
    println!("{} {}", list[0] == make(160), list[1] == make(40));
}

// expect: Mixed { a: 160, b: 160000001120, c: 41120, d: true, e: 10485920, f: [160, 161, 162], g: (160, 480) }
// expect: Mixed { a: 40, b: 40000000280, c: 65535, d: true, e: 2621480, f: [40, 41, 42], g: (40, 120) }
// expect: Mixed { a: 80, b: 80000000560, c: 20560, d: true, e: 5242960, f: [80, 255, 82], g: (80, 240) }
// expect: Mixed { a: 120, b: 120000000840, c: 30840, d: true, e: 7864440, f: [120, 121, 122], g: (120, 4294967295) }
// expect: Mixed { a: 0, b: 0, c: 0, d: true, e: 0, f: [0, 1, 2], g: (0, 0) }
// expect: true false
