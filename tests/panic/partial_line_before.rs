// A partial line of output before the panic is kept.
fn div(x: i32, y: i32) -> i32 { x / y }

fn main() {
    println!("whole line");
    print!("partial ");
    print!("{}|", div(10, 1));
    print!("{}|", div(10, 0));
}

// expect: whole line
// expect-partial: partial 10|
// panic: 2:33: attempt to divide by zero
