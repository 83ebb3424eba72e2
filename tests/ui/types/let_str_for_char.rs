// a one-letter string where a char is annotated
fn main() {
    let letter: char = "x"; //~ ERROR E0308
    println!("{}", letter);
}
