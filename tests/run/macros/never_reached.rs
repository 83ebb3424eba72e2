// unreachable!, todo! and unimplemented! have any type and cost nothing when not reached.
fn f(x: i32) -> i32 {
    if x < 0 { todo!() }
    if x == 0 { unimplemented!("zero") }
    if x < 10 { x } else { unreachable!("x is {}", x) }
}

fn g(x: i32) -> &'static str {
    if x > 0 { "positive" } else { todo!("negatives: {x}") }
}

fn main() {
    println!("{} {}", f(5), g(1));
}

// expect: 5 positive
