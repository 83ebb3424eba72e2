// a suffix on a char
fn main() {
    let c = 'a'u8; //~ ERROR -
    println!("{}", c);
}
