// a borrow error and, in another function, an arithmetic overflow
fn wrong() {
    let n = 1;
    n = 2; //~ ERROR E0384
    println!("{}", n);
}

fn other() {
    println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
}

fn main() {
    wrong();
    other();
}
