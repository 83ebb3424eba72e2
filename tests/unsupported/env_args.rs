// unsupported: program arguments
fn main() {
    println!("{}", std::env::args().count()); //~ ERROR LUD
}
