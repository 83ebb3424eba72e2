// Nor can something be added to it.
fn main() {
    _ += 5; //~ ERROR
}
