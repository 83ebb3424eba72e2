// Struct literals: order of evaluation, shorthand, update syntax, built in place and over themselves.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Line {
    from: Point,
    to: Point,
    name: &'static str,
    weight: f32,
    tag: u8,
}

#[derive(Debug, Clone, Copy)]
struct Pair(i64, char);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Unit;

#[derive(Debug)]
struct Empty {}

#[derive(Debug, Clone, Copy)]
struct Holder {
    unit: Unit,
    value: u16,
    nothing: (),
}

fn noisy(n: i32) -> i32 {
    print!("<{n}>");
    n
}

fn point(n: i32) -> Point {
    print!("[{n}]");
    Point { x: n, y: -n }
}

fn main() {
    let p = Point { y: noisy(1), x: noisy(2) };
    println!("{p:?}");
    let x = 7;
    let y = 8;
    let q = Point { x, y };
    let l = Line { weight: 1.5, to: q, name: "l", from: Point { x: noisy(3), ..p }, tag: 255 };
    println!("{l:?}");
    let m = Line { tag: { noisy(4); 9 }, name: "m", ..Line { from: point(5), to: point(6), ..l } };
    println!("{m:#?}");
    let mut r = Point { x: 1, y: 2 };
    r = Point { x: r.y, y: r.x };
    println!("{r:?}");
    r = Point { x: r.y * 10, ..r };
    println!("{r:?}");
    let mut k = m;
    k.to = Point { x: k.from.x, y: k.to.x };
    k.from.y += 100;
    k = Line { from: k.to, to: k.from, ..k };
    println!("{k:?} {}", k == m);
    let pair = Pair(noisy(9) as i64, 'p');
    println!("{pair:?} {} {}", pair.0, pair.1);
    let named = Pair { 1: 'n', 0: 4 };
    println!("{named:?}");
    println!("{:?} {:?} {}", Unit, Empty {}, Unit == Unit);
    let h = Holder { unit: Unit, value: 3, nothing: println!("nothing") };
    println!("{h:?} {:?}", Holder { value: 4, ..h });
    let Holder { value, .. } = Holder { value: 5, unit: { println!("unit"); Unit }, nothing: () };
    println!("{value}");
    let array = [Point { x: 1, y: 2 }; 3];
    println!("{array:?}");
    let t = (p, [q, r], Unit);
    println!("{t:?}");
    Point { x: noisy(10), y: noisy(11) };
    let _ = Pair(noisy(12) as i64, 'x');
    println!();
    let s = if x > 5 { Point { x: 1, ..q } } else { q };
    println!("{s:?}");
    let b = loop {
        break Point { x: noisy(13), y: 0 };
    };
    println!("{b:?}");
}
