// an expression inside the braces
fn main() {
    let a = 1;
    println!("{a + 1}"); //~ ERROR -
}
