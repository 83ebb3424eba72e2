// A variable declared without type or value gets its type from its first assignment.
fn f(x: u16) -> u16 { !x }

fn main() {
    let a;
    let b;
    a = 1;
    b = a;
    println!("{}", f(b));
    println!("{:x}", !a);
    let c;
    if a == 1 { c = 2.5; } else { c = 3.5f32; }
    println!("{}", c / 3.0);
    let d;
    {
        d = "inner";
    }
    println!("{d}");
}

// expect: 65534
// expect: fffe
// expect: 0.8333333
// expect: inner
