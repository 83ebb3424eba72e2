// a list behind an enum that does not exist
use Colour::{Blue, Red}; //~ ERROR E0432

enum Color {
    Red,
}

fn main() {
    let c = Red;
}
