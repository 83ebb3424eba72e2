// of two variants in a list one does not exist
use Color::{Blue, Red}; //~ ERROR E0432

enum Color {
    Red,
    Green,
}

fn main() {
    let c = Red;
    let d = Blue;
}
