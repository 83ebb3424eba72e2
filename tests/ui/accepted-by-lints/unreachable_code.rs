// code behind a return, a panic, a loop
#[allow(unreachable_code)]
fn early() -> i32 {
    return 1;
    1 / 0
}

fn main() {
    println!("{}", early());
}

// expect: 1
