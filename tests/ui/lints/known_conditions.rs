// in conditions
fn check(n: i32) -> bool {
    let zero = 0;
    if n > 3 && n / zero > 1 { //~ ERROR unconditional_panic
        return true;
    }
    let v = n > 9 || 1 / 0 == n; //~ ERROR unconditional_panic
    while 255u8 + 1 > n as u8 { //~ ERROR arithmetic_overflow
        return v;
    }
    false
}

fn main() {
    println!("{}", check(1));
}
