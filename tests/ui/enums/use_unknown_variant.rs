// an imported variant that does not exist
use Color::Blue; //~ ERROR E0432

enum Color {
    Red,
}

fn main() {
    let c = Blue;
}
