// Conway's Game of Life: a glider, which is itself again after four steps, one cell further.
// Shows: nested arrays passed and returned by value, `bool` and casts, several index types.

const SIZE: usize = 11;
const SHOWN: usize = 5;
const GLIDER: [(usize, usize); 5] = [(1, 2), (2, 3), (3, 1), (3, 2), (3, 3)];

// The board is a torus: what leaves at one side comes in at the other.
fn neighbours(board: &[[bool; SIZE]], row: usize, column: usize) -> u32 {
    let mut count = 0;
    for dy in [SIZE - 1, 0, 1] {
        for dx in [SIZE - 1, 0, 1] {
            if (dy, dx) != (0, 0) {
                count += board[(row + dy) % SIZE][(column + dx) % SIZE] as u32;
            }
        }
    }
    count
}

fn step(board: [[bool; SIZE]; SIZE]) -> [[bool; SIZE]; SIZE] {
    let mut next = [[false; SIZE]; SIZE];
    for row in 0..SIZE {
        for column in 0..SIZE {
            let n = neighbours(&board, row, column);
            next[row][column] = n == 3 || n == 2 && board[row][column];
        }
    }
    next
}

// Prints boards side by side.
fn show(boards: &[[[bool; SIZE]; SIZE]]) {
    for row in 0..SIZE {
        for board in boards {
            for alive in board[row] {
                print!("{}", if alive { '#' } else { '.' });
            }
            print!("   ");
        }
        println!();
    }
}

fn main() {
    let mut boards = [[[false; SIZE]; SIZE]; SHOWN];
    for (row, column) in GLIDER {
        boards[0][row][column] = true;
    }
    for i in 1..SHOWN {
        boards[i] = step(boards[i - 1]);
    }
    println!("steps 0 to {}:", SHOWN - 1);
    show(&boards);

    let mut board = boards[0];
    for _ in 0..4 * SIZE {
        board = step(board);
    }
    println!(
        "\nafter {} steps it is back where it started: {}",
        4 * SIZE,
        board == boards[0]
    );
}
