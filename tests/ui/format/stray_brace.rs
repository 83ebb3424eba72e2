// a closing brace on its own
fn main() {
    println!("}"); //~ ERROR -
}
