// what control cannot reach is not looked at
fn returned() -> i32 {
    return 1;
    1 / 0
}

fn panicked() -> i32 {
    panic!();
    1 / 0
}

fn looped() -> i32 {
    loop {
        println!("{}", [1][2]); //~ ERROR unconditional_panic
    }
    1 / 0
}

fn main() {
    println!("{} {} {}", returned(), panicked(), looped());
}
