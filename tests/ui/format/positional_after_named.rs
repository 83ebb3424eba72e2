// a positional argument after a named one
fn main() {
    println!("{a} {}", a = 1, 2); //~ ERROR -
}
