// Variables that arms bind, values across arms and guards, and what patterns need.
#[derive(Clone, Copy)]
struct Pair {
    left: i32,
    right: i32,
}
const LIMIT: i32 = 3;
const UNUSED: i32 = 4;
fn pick(n: i32) -> i32 {
    let mut last = 0;
    match n {
        LIMIT => last = 1,
        1..=2 => last = 2,
        x if x > 9 => return x,
        y => {}
    }
    last = 5;
    last
}
fn take(p: Pair) -> i32 {
    let mut q = p;
    match q {
        Pair { left: ref mut l, .. } => *l += 1,
    }
    let mut r = p;
    match r {
        Pair { left, right: 0 } => left,
        Pair { left: a, right: b } => a,
    };
    q.left
}
fn guarded() -> i32 {
    let mut g = 1;
    match (g, 2) {
        (1, 3) => 0,
        (x, _) if { g = 5; x == 9 } => x,
        (1, y) => y + g,
        _ => 7,
    }
}
fn forever(n: i32) -> i32 {
    match n {
        0 => forever(1),
        _ => forever(n - 1),
    }
}
fn ends(n: i32) -> i32 {
    match n {
        0 => 1,
        _ => ends(n - 1),
    }
}
fn main() {
    let p = Pair { left: 1, right: 2 };
    println!("{} {} {} {}", pick(1), take(p), guarded(), ends(3));
    let Pair { left, right: other } = p;
    println!("{}", forever(left));
    match p.left {
        1 => return,
        _ => panic!(),
    }
    println!("never");
}
