// A name has no minus in it.
fn main() {
    let first-name = "Ferris"; //~ ERROR -
}
