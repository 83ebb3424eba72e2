// the same variant is brought in twice
use Color::Red;
use Color::Red; //~ ERROR E0252

#[derive(Debug)]
enum Color {
    Red,
}

fn main() {
    println!("{:?}", Red);
}
