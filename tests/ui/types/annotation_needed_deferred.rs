// a binding whose type is never known
fn main() {
    let x; //~ ERROR E0282
    println!("start");
}
