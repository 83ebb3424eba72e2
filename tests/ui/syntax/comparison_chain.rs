// a < b < c
fn main() {
    let b = 5;
    println!("{}", 1 < b < 9); //~ ERROR -
}
