// Eight queens on a chessboard, none of which attacks another, and the number of solutions.
// Shows: backtracking by recursion, `&mut` slices, early `return`, conditions in `print!`.

const MAX: usize = 9;

fn is_safe(columns: &[usize], row: usize, column: usize) -> bool {
    for other in 0..row {
        let distance = row - other;
        let taken = columns[other];
        if taken == column || taken + distance == column || column + distance == taken {
            return false;
        }
    }
    true
}

// Places queens from `row` on and counts the ways; prints the board that is completed first.
fn place(columns: &mut [usize], size: usize, row: usize, solutions: &mut u32) {
    if row == size {
        *solutions += 1;
        if *solutions == 1 && size == 8 {
            show(columns, size);
        }
        return;
    }
    for column in 0..size {
        if is_safe(columns, row, column) {
            columns[row] = column;
            place(columns, size, row + 1, solutions);
        }
    }
}

fn show(columns: &[usize], size: usize) {
    println!("    a b c d e f g h");
    for row in 0..size {
        print!("  {}", size - row);
        for column in 0..size {
            let queen = columns[row] == column;
            let dark = (row + column) % 2 == 1;
            print!(
                " {}",
                if queen {
                    '♛'
                } else if dark {
                    '·'
                } else {
                    ' '
                }
            );
        }
        println!();
    }
}

fn main() {
    for size in 1..=MAX {
        let mut columns = [0; MAX];
        let mut solutions = 0;
        place(&mut columns, size, 0, &mut solutions);
        println!(
            "{size} queens: {solutions:>3} solution{}",
            if solutions == 1 { "" } else { "s" }
        );
    }
}
