// one field borrowed mutably twice; two fields would do
struct Pair {
    a: i32,
    b: i32,
}

fn exchange(x: &mut i32, y: &mut i32) {
    let t = *x;
    *x = *y;
    *y = t;
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    exchange(&mut p.a, &mut p.b);
    exchange(&mut p.a, &mut p.a); //~ ERROR E0499
    println!("{} {}", p.a, p.b);
}
