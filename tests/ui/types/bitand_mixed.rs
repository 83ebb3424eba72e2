// a bool and an integer under &
fn main() {
    let flags = 6;
    println!("{}", true & flags); //~ ERROR E0277
}
