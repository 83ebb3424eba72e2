// Arrays of structs, and arrays within structs.
#[derive(Clone, Copy)]
struct Cell {
    value: u16,
    fixed: bool,
}

struct Board {
    cells: [[Cell; 3]; 2],
    moves: usize,
}

fn main() {
    let mut b = Board { cells: [[Cell { value: 0, fixed: false }; 3]; 2], moves: 0 };
    for row in 0..2 {
        for col in 0..3 {
            b.cells[row][col].value = (row * 10 + col) as u16;
            b.cells[row][col].fixed = col == 1;
            b.moves += 1;
        }
    }
    b.cells[1][2] = Cell { value: 99, ..b.cells[0][1] };
    for row in b.cells {
        for cell in row {
            print!("{}{} ", cell.value, if cell.fixed { "!" } else { "" });
        }
        println!();
    }
    println!("{}", b.moves);
}
