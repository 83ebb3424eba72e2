// two names without parentheses
fn main() {
    let a, b = 5; //~ ERROR -
    println!("{} {}", a, b);
}
