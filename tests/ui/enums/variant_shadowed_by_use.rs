// an imported variant and a function of one name
use Color::Red;

enum Color {
    Red,
}

fn Red() -> i32 { //~ ERROR E0255
    3
}

fn main() {
    println!("{}", Red());
}
