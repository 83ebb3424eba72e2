// gcd and lcm in three ways, the extended algorithm, modular inverses, and a fraction sum.
fn gcd_rec(a: u64, b: u64) -> u64 { if b == 0 { a } else { gcd_rec(b, a % b) } }

fn gcd_loop(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        let t = a % b;
        a = b;
        b = t;
    }
    a
}

fn gcd_binary(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 { return a | b; }
    let mut shift = 0;
    while (a | b) & 1 == 0 {
        a >>= 1;
        b >>= 1;
        shift += 1;
    }
    loop {
        while a & 1 == 0 { a >>= 1; }
        while b & 1 == 0 { b >>= 1; }
        if a == b { break a << shift; }
        if a > b { a -= b; } else { b -= a; }
    }
}

fn extended(a: i64, b: i64) -> (i64, i64, i64) {
    if b == 0 { return (a, 1, 0); }
    let (g, x, y) = extended(b, a % b);
    (g, y, x - a / b * y)
}

fn inverse(a: i64, m: i64) -> i64 {
    let (g, x, _) = extended(a, m);
    if g != 1 { -1 } else { (x % m + m) % m }
}

fn add(a: (u64, u64), b: (u64, u64)) -> (u64, u64) {
    let (an, ad) = a;
    let (bn, bd) = b;
    let n = an * bd + bn * ad;
    let d = ad * bd;
    let g = gcd_loop(n, d);
    (n / g, d / g)
}

fn main() {
    for (a, b) in [(48, 18), (0, 5), (5, 0), (17, 31), (1 << 40, 1 << 33), (600851475143, 6857 * 71)] {
        let g = gcd_rec(a, b);
        assert_eq!(g, gcd_loop(a, b));
        assert_eq!(g, gcd_binary(a, b), "binary {a} {b}");
        println!("gcd({a}, {b}) = {g}");
    }
    println!("{:?} {:?}", extended(240, 46), extended(-7, 3));
    println!("{} {} {}", inverse(3, 11), inverse(10, 17), inverse(4, 8));
    let mut sum = (0, 1);
    for i in 1..=12 { sum = add(sum, (1, i)); }
    println!("{}/{}", sum.0, sum.1);
}

// expect: gcd(48, 18) = 6
// expect: gcd(0, 5) = 5
// expect: gcd(5, 0) = 5
// expect: gcd(17, 31) = 1
// expect: gcd(1099511627776, 8589934592) = 8589934592
// expect: gcd(600851475143, 486847) = 486847
// expect: (2, -9, 47) (-1, 1, 2)
// expect: 4 12 -1
// expect: 86021/27720
