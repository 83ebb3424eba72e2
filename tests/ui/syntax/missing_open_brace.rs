// an if without its opening brace
fn main() {
    let n = 3;
    if n > 2
        println!("many"); //~ ERROR -
}
