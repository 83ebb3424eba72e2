// mut twice
fn main() {
    let mut mut n = 5; //~ ERROR -
    println!("{}", n);
}
