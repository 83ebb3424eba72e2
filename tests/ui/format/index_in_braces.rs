// an index inside the braces
fn main() {
    let a = [1, 2];
    println!("{a[0]}"); //~ ERROR -
}
