// a changed variable is known to the end of its block
fn at_once() -> u8 {
    let mut m = 255u8;
    m += 1; //~ ERROR arithmetic_overflow
    m
}

fn replaced() -> i32 {
    let mut x = 1;
    x = 0;
    1 / x //~ ERROR unconditional_panic
}

fn behind_call() -> i32 {
    let mut x = 1;
    x = 0;
    at_once();
    1 / x
}

fn behind_division() -> i32 {
    let mut d = 0;
    d /= 1;
    1 / d
}

fn behind_sum() -> i32 {
    let mut d = -1;
    d += 1;
    1 / d //~ ERROR unconditional_panic
}

fn late() -> i32 {
    let y;
    y = 0;
    2 / y //~ ERROR unconditional_panic
}

fn main() {
    println!("{} {}", at_once(), replaced());
    println!("{} {} {} {}", behind_call(), behind_division(), behind_sum(), late());
}
