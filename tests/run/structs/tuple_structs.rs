// Tuple structs: made by a call, read by number.
#[derive(Clone, Copy)]
struct Rgb(u8, u8, u8);

#[derive(Clone, Copy)]
struct Meters(f64);

struct Wrapped((i32, i32), [u8; 2]);

fn mix(a: Rgb, b: Rgb) -> Rgb {
    Rgb(a.0 / 2 + b.0 / 2, a.1 / 2 + b.1 / 2, a.2 / 2 + b.2 / 2)
}

fn main() {
    let m = mix(Rgb(200, 0, 10), Rgb(100, 50, 30));
    println!("{} {} {}", m.0, m.1, m.2);
    let mut d = Meters(2.5);
    d.0 *= 2.0;
    println!("{}", d.0);
    let mut w = Wrapped((1, 2), [3, 4]);
    w.0 .1 = 20;
    w.1[0] += 30;
    println!("{} {} {} {}", w.0 .0, (w.0).1, w.1[0], w.1[1]);
}

// expect: 150 25 20
// expect: 5
// expect: 1 20 33 4
