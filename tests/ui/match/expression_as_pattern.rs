// a sum is no pattern
fn main() {
    let n = 3;
    match n {
        1 + 2 => println!("three"), //~ ERROR -
        _ => println!("more"),
    }
}
