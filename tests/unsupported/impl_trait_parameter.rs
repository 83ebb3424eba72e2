// unsupported: impl Trait as a parameter
fn show(d: impl std::fmt::Display) { //~ ERROR LUD
    println!("{}", d);
}

fn main() {
    show(5);
}
