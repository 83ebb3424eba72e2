// Enums as elements and fields, counted and changed.
#[derive(Clone, Copy, PartialEq)]
enum Cell {
    Empty,
    Cross,
    Circle,
}

struct Board {
    cells: [Cell; 9],
    turn: Cell,
}

fn put(b: &mut Board, at: usize) -> bool {
    if b.cells[at] != Cell::Empty {
        return false;
    }
    b.cells[at] = b.turn;
    b.turn = if b.turn == Cell::Cross { Cell::Circle } else { Cell::Cross };
    true
}

fn count(b: &Board, wanted: Cell) -> usize {
    let mut n = 0;
    for c in b.cells {
        if c == wanted {
            n += 1;
        }
    }
    n
}

fn main() {
    let mut b = Board { cells: [Cell::Empty; 9], turn: Cell::Cross };
    println!("{} {} {}", put(&mut b, 4), put(&mut b, 0), put(&mut b, 4));
    println!("{}", put(&mut b, 8));
    println!("{} {}", count(&b, Cell::Cross), count(&b, Cell::Empty));
    println!("{}", b.cells[0] as u8 + b.cells[8] as u8);
}

// expect: true true false
// expect: true
// expect: 2 6
// expect: 3
