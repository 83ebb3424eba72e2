// two arguments too many
fn main() {
    println!("{}", 1, 2, 3); //~ ERROR -
}
