// an array cast to an integer
fn main() {
    let a = [1, 2];
    println!("{}", a as u64); //~ ERROR E0605
}
