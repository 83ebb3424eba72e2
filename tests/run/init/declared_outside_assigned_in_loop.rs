// Deferred `mut` variables, assigned again and again, and one declared per turn.
fn main() {
    let mut last;
    let mut n = 0;
    loop {
        last = n * n;
        n += 1;
        if n == 5 { break; }
    }
    println!("{last}");
    for i in 0..3 {
        let x;
        if i % 2 == 0 { x = "even"; } else { x = "odd"; }
        print!("{x} ");
    }
    println!();
    let mut a: [i32; 2];
    a = [1, 2];
    a[0] = 5;
    println!("{:?}", a);
    let t: (i32, bool);
    t = (1, true);
    println!("{:?}", t);
}
