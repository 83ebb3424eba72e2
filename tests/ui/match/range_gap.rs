// a gap between two ranges
fn main() {
    let n = 5u8;
    match n { //~ ERROR E0004
        0..=9 => println!("digit"),
        11..=255 => println!("more"),
    }
}
