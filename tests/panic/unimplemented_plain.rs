// unimplemented! without a message.
fn main() {
    let x: i32 = if [1].len() == 1 { unimplemented!() } else { 4 };
    println!("{x}");
}

// panic: 3:38: not implemented
