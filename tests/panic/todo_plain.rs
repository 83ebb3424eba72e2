// todo! without a message.
fn later() -> (i32, bool) { todo!() }

fn main() {
    println!("start");
    let (a, _) = later();
    println!("{a}");
}

// expect: start
// panic: 2:29: not yet implemented
