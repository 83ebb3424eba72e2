// A Sudoku, solved by trying: a hard one, for people at least.
// Shows: backtracking over `&mut [[u8; 9]; 9]`, sets as bits of a `u16`, byte strings.

// The digits that may stand in a cell: bit d is set if d is free.
fn free(board: &[[u8; 9]; 9], row: usize, column: usize) -> u16 {
    let mut used = 0_u16;
    for i in 0..9 {
        used |= 1 << board[row][i];
        used |= 1 << board[i][column];
        used |= 1 << board[row / 3 * 3 + i / 3][column / 3 * 3 + i % 3];
    }
    !used & 0b11_1111_1110
}

// Fills the empty cell with the fewest choices, then the rest. False if there is no way.
fn solve(board: &mut [[u8; 9]; 9], tries: &mut u32) -> bool {
    let mut best = (10, 0, 0);
    for row in 0..9 {
        for column in 0..9 {
            if board[row][column] == 0 {
                let set = free(board, row, column);
                let mut count = 0;
                for digit in 1..=9 {
                    count += set >> digit & 1;
                }
                if count < best.0 {
                    best = (count, row, column);
                }
            }
        }
    }
    let (count, row, column) = best;
    if count == 10 {
        return true;
    }
    let set = free(board, row, column);
    for digit in 1..=9 {
        if set >> digit & 1 == 1 {
            *tries += 1;
            board[row][column] = digit;
            if solve(board, tries) {
                return true;
            }
        }
    }
    board[row][column] = 0;
    false
}

fn show(board: &[[u8; 9]; 9]) {
    for row in 0..9 {
        if row % 3 == 0 && row > 0 {
            println!("  ──────┼───────┼──────");
        }
        print!(" ");
        for column in 0..9 {
            if column % 3 == 0 && column > 0 {
                print!(" │");
            }
            let digit = board[row][column];
            print!(
                " {}",
                if digit == 0 {
                    '·'
                } else {
                    (b'0' + digit) as char
                }
            );
        }
        println!();
    }
    println!();
}

fn main() {
    let puzzle =
        b"8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..";
    let mut board = [[0; 9]; 9];
    for (i, sign) in puzzle.iter().enumerate() {
        if *sign != b'.' {
            board[i / 9][i % 9] = *sign - b'0';
        }
    }
    show(&board);

    let mut tries = 0;
    if solve(&mut board, &mut tries) {
        show(&board);
        println!("  {tries} digits tried");
    } else {
        println!("  no solution");
    }
}
