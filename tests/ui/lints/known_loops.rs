// what is known in loops and behind them
fn behind_break(c: bool) -> i32 {
    let zero = 0;
    loop {
        if c {
            break;
        }
    }
    5 / zero //~ ERROR unconditional_panic
}

fn in_while(c: bool) -> i32 {
    let zero = 0;
    while c {
        println!("{}", 5 / zero); //~ ERROR unconditional_panic
    }
    6 / zero //~ ERROR unconditional_panic
}

fn in_for() {
    let a = [1, 2, 3];
    for i in 0..9 {
        println!("{} {}", a[i], a[3]); //~ ERROR unconditional_panic
    }
}

fn counted() -> u8 {
    let mut n = 250u8;
    while n > 3 {
        n += 10;
    }
    n
}

fn main() {
    println!("{} {} {}", behind_break(true), in_while(false), counted());
    in_for();
}
