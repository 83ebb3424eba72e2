// an exclusive range leaves its end out
fn main() {
    let n = 5u8;
    match n { //~ ERROR E0004
        0..10 => println!("digit"),
        11.. => println!("more"),
    }
}
