// a misspelt variable
fn main() {
    let counter = 3;
    println!("{}", countr); //~ ERROR E0425
}
