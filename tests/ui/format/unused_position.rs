// a position that is skipped
fn main() {
    println!("{0} {2}", 1, 2, 3); //~ ERROR -
}
