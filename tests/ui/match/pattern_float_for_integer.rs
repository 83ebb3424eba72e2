// a float for an integer, and a suffix
fn main() {
    let n = 3i32;
    match n {
        1.0 => println!("a"), //~ ERROR E0308
        _ => println!("d"),
    }
}
