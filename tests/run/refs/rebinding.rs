// A reference variable can be pointed at something else; the old target keeps its value.
fn main() {
    let a = 1;
    let b = 2;
    let mut r = &a;
    print!("{r} ");
    r = &b;
    println!("{r}");
    let mut x = 10;
    let mut y = 20;
    let mut m = &mut x;
    *m += 1;
    m = &mut y;
    *m += 2;
    println!("{x} {y}");
    let big = if a > b { &a } else { &b };
    println!("{}", *big + 1);
    let s: &[i32];
    let arr = [1, 2, 3];
    let short = [4];
    if a == 1 { s = &short; } else { s = &arr; }
    println!("{:?}", s);
}

// expect: 1 2
// expect: 11 22
// expect: 3
// expect: [4]
