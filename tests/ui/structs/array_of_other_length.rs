// a field's array of another length
struct Grid {
    cells: [u8; 4],
}

fn main() {
    let g = Grid { cells: [0; 5] }; //~ ERROR E0308
    println!("{}", g.cells[0]);
}
