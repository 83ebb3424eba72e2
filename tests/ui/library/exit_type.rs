// A function of the library: exit type.
fn main() {
    std::process::exit("a"); //~ ERROR E0308
}
