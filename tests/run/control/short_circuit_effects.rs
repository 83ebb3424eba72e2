// The right side of `&&` may assign, break, return or never end.
fn check(x: i32) -> i32 {
    x > 5 && return 1;
    x > 2 || return 2;
    3
}

fn main() {
    println!("{} {} {}", check(9), check(0), check(4));
    let mut hits = 0;
    let mut i = 0;
    while i < 10 && { hits += i; hits < 12 } {
        i += 1;
    }
    println!("{i} {hits}");
    let mut n = 0;
    loop {
        n += 1;
        n >= 4 && break;
        n % 2 == 0 && continue;
        println!("odd {n}");
    }
    println!("{n}");
}

// expect: 1 2 3
// expect: 5 15
// expect: odd 1
// expect: odd 3
// expect: 4
