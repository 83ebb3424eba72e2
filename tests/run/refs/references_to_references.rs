// References to references, and printing and comparing through them.
fn deep(x: &&i32) -> i32 { **x + 1 }
fn set(x: &mut &mut i32) { **x = 7; }

fn main() {
    let n = 3;
    let r = &n;
    let rr = &r;
    println!("{} {} {}", deep(&r), rr, **rr * 2);
    let mut m = 0;
    let mut p = &mut m;
    set(&mut p);
    println!("{}", m);
    println!("{} {}", r == &3, &&4 > &&3);
    println!("{:?} {:5}|{:<5}|", rr, r, rr);
}

// expect: 4 3 6
// expect: 7
// expect: true true
// expect: 3     3|3    |
