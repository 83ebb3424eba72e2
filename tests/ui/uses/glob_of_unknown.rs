// everything of an enum that does not exist
use Colour::*; //~ ERROR E0432

enum Color {
    Red,
}

fn main() {
    println!("hi");
}
