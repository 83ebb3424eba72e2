// unsupported: std::process::exit
fn main() {
    println!("bye");
    std::process::exit(3); //~ ERROR LUD
}
