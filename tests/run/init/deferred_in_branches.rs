// A variable without initialiser is assigned once on every path.
fn pick(n: i32) -> &'static str {
    let s;
    if n < 0 {
        s = "neg";
    } else if n == 0 {
        s = "zero";
    } else {
        let t = n * 2;
        s = if t > 10 { "big" } else { "small" };
    }
    s
}

fn main() {
    println!("{} {} {} {}", pick(-1), pick(0), pick(1), pick(9));
    let (a, b);
    a = 1;
    b = a + 1;
    println!("{a} {b}");
    let c: i32;
    { c = b * 2; }
    println!("{c}");
}

// expect: neg zero small big
// expect: 1 2
// expect: 4
