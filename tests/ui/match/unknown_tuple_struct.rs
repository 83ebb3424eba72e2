// a tuple struct that does not exist
fn main() {
    let n = 3;
    match n {
        Pair(a, b) => println!("{} {}", a, b), //~ ERROR E0531
        _ => println!("more"),
    }
}
