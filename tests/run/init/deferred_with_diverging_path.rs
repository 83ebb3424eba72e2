// Paths that return, break or panic need not initialise.
fn f(n: i32) -> i32 {
    let x;
    if n > 10 { x = n; } else if n > 5 { return -1; } else { panic!("unused") }
    x
}

fn g(n: i32) -> i32 {
    let v;
    loop {
        if n > 0 { v = n * 2; break; }
        return 0;
    }
    v
}

fn main() {
    println!("{} {} {} {}", f(11), f(6), g(4), g(-4));
}

// expect: 11 -1 8 0
