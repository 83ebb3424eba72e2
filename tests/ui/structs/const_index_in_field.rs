// a constant that reads past an array within a struct
struct Table {
    cells: [u8; 2],
}

const TABLE: Table = Table { cells: [1, 2] };
const THIRD: u8 = TABLE.cells[1 + 1]; //~ ERROR E0080

fn main() {
    println!("{}", THIRD);
}
