// a letter and a combining accent in a char
fn main() {
    let c = 'é'; //~ ERROR -
    println!("{}", c);
}
