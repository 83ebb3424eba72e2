// todo! in an arm.
fn run(n: i32) -> i32 {
    match n {
        1 => 10,
        2 => todo!(),
        _ => unimplemented!("for {}", n),
    }
}

fn main() {
    println!("{}", run(1));
    println!("{}", run(3));
}

// expect: 10
// panic: 6:14: not implemented: for 3
