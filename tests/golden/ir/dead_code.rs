// Code behind a jump, and a branch that is known, leave nothing.
const DEBUG: bool = false;

fn f(a: i32) -> i32 {
    if DEBUG {
        println!("{a}");
    }
    return a;
    println!("never");
}

fn g() -> u8 {
    while true {
        return 3;
    }
    4
}

fn main() {}
