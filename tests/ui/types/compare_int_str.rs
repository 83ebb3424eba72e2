// an integer variable compared with a string
fn main() {
    let n = 3i32;
    println!("{}", n == "3"); //~ ERROR E0308
}
