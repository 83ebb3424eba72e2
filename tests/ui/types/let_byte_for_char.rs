// a byte literal where a char is annotated
fn main() {
    let letter: char = b'x'; //~ ERROR E0308
    println!("{}", letter);
}
