// An index out of range deep inside of structs.
struct Cell {
    values: [u8; 3],
}

struct Row {
    cells: [Cell; 2],
}

fn get(r: &Row, i: usize, j: usize) -> u8 {
    r.cells[i].values[j]
}

fn main() {
    let r = Row { cells: [Cell { values: [1, 2, 3] }, Cell { values: [4, 5, 6] }] };
    println!("{}", get(&r, 1, 2));
    println!("{}", get(&r, 1, 3));
}

// expect: 6
// panic: 11:5: index out of bounds: the len is 3 but the index is 3
