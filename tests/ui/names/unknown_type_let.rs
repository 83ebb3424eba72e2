// a type of another language
fn main() {
    let n: int = 5; //~ ERROR E0425
    println!("{}", n);
}
