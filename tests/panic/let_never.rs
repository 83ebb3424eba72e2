// A panic as the initialiser of a let.
fn main() {
    println!("start");
    let x: i32 = panic!("no value");
    println!("{x}");
}

// expect: start
// panic: 4:18: no value
