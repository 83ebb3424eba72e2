// after `as` the first name is not known
use Color::Red as Crimson;

enum Color {
    Red,
}

fn main() {
    let a = Crimson;
    let b = Red; //~ ERROR E0425
}
