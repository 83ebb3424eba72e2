// len with an argument
fn main() {
    let a = [1, 2, 3];
    println!("{}", a.len(1)); //~ ERROR E0061
}
