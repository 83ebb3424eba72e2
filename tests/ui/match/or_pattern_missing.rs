// alternatives within a tuple
fn main() {
    let t = (1u8, true);
    match t { //~ ERROR E0004
        (0 | 1, true) => println!("a"),
        (0..=1, false) | (2.., false) => println!("b"),
    }
}
