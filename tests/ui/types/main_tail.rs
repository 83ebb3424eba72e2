// main ends in an integer
fn main() {
    println!("bye");
    0 //~ ERROR E0308
}
