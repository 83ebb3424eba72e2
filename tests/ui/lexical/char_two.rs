// two characters in a char
fn main() {
    let c = 'ab'; //~ ERROR -
    println!("{}", c);
}
