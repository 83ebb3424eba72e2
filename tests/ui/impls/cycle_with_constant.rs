// A constant of a type and a free one that need each other.
struct Grid;

impl Grid {
    const WIDTH: i32 = 1 + HEIGHT;
}

const HEIGHT: i32 = 2 + Grid::WIDTH; //~ ERROR E0391

fn main() {
    println!("{}", Grid::WIDTH);
}
