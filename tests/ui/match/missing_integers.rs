// integers that no arm takes
fn main() {
    let n = 5i32;
    match n { //~ ERROR E0004
        0 => println!("zero"),
        1 | 2 | 3 => println!("few"),
    }
}
