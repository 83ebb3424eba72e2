// after a mismatch, the too large literals of another function stay unsaid
fn wrong() -> i32 {
    "three" //~ ERROR E0308
}

fn other() {
    let n: u8 = 256;
    println!("{}", n);
}

fn main() {
    wrong();
    other();
}
