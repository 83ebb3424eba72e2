// a char compared with a string
fn main() {
    let c = 'x';
    println!("{}", c == "x"); //~ ERROR E0308
}
