// a reference pattern for a value
fn main() {
    let n = 3;
    match n {
        &3 => println!("three"), //~ ERROR E0308
        _ => println!("more"),
    }
}
