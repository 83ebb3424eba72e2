// A left operand is read before the right one changes it.
fn bump(x: &mut i32) -> i32 { *x += 10; *x }

fn main() {
    let mut c = 1;
    let r = c + bump(&mut c);
    println!("{r} {c}");
    let r = bump(&mut c) + c;
    println!("{r} {c}");
    let t = (c, bump(&mut c), c);
    println!("{:?}", t);
    let mut x = 5;
    x = x + { x = 100; x };
    println!("{x}");
    let mut y = 5;
    y += { y = 100; 1 };
    println!("{y}");
    let mut a = [1, 2];
    let z = a[0] * { a[0] = 50; a[0] } + a[0];
    println!("{z}");
    println!("{}", c == bump(&mut c));
}

// expect: 12 11
// expect: 42 21
// expect: (21, 31, 31)
// expect: 105
// expect: 101
// expect: 100
// expect: false
