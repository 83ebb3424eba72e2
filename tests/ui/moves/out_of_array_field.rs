// an array within a struct, and its element's field
struct Token(u32);

struct Cell {
    token: Token,
}

struct Row {
    cells: [Cell; 2],
}

fn main() {
    let r = Row { cells: [Cell { token: Token(1) }, Cell { token: Token(2) }] };
    let t = r.cells[1].token; //~ ERROR E0508
    println!("{}", t.0);
}
