// a tuple field inside the braces
fn main() {
    let t = (1, 2);
    println!("{t.0}"); //~ ERROR -
}
