// a stray parenthesis
fn main() {
    let n = 1);
    println!("{}", n);
} //~ ERROR -
