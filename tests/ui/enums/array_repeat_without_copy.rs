// a repeated element must be Copy
enum Cell {
    Empty,
    Full,
}

fn main() {
    let row = [Cell::Empty; 8]; //~ ERROR E0277
    let c = Cell::Full;
}
