// Width, precision, sign and radix reach the fields of a derived Debug.
#[derive(Debug)]
struct Point {
    x: i32,
    y: f64,
}

#[derive(Debug)]
struct Name(&'static str, char, bool);

#[derive(Debug)]
struct Unit;

#[derive(Debug, Clone, Copy)]
enum Kind {
    Small,
}

#[derive(Debug)]
struct Holder {
    kind: Kind,
    unit: Unit,
    bytes: [u8; 2],
}

fn main() {
    let p = Point { x: 10, y: 2.5 };
    println!("[{:5?}] [{:<5?}] [{:^7?}]", p, p, p);
    println!("[{:05?}] [{:+?}] [{:.2?}]", p, p, p);
    println!("[{:x?}] [{:X?}] [{:#x?}]", p, p, p);
    println!("[{:8?}] [{:-<8?}]", Name("ab", 'c', true), Name("ab", 'c', false));
    println!("[{:8?}] [{:>8?}]", Unit, Kind::Small);
    let h = Holder { kind: Kind::Small, unit: Unit, bytes: [200, 7] };
    println!("[{:6?}] [{:02x?}]", h, h);
    println!("[{:#6?}]", h);
    println!("[{:w$.p$?}]", p, w = 6, p = 1);
}
