// the length of a field's array overflows
const WIDTH: usize = 2;

struct Grid {
    cells: [u8; WIDTH - 3], //~ ERROR E0080
}

fn main() {
    let g = Grid { cells: [0; WIDTH - 3] }; //~ ERROR E0080
    println!("{}", g.cells.len());
}
