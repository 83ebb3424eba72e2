// an unescaped quote in a char
fn main() {
    let c = '''; //~ ERROR -
    println!("{}", c);
}
