// Pascal's triangle, and the pattern of its odd numbers: the triangle of Sierpinski.
// Shows: an array updated in place, `.rev()`, centring and widths from named arguments.

const ROWS: usize = 13;
const TALL: usize = 32;

// From one row to the next, right to left, so that no copy is needed.
fn next_row(row: &mut [u64], n: usize) {
    for i in (1..=n).rev() {
        row[i] += row[i - 1];
    }
}

fn main() {
    let width = 6;
    let mut row = [0; ROWS];
    row[0] = 1;
    for n in 0..ROWS {
        if n > 0 {
            next_row(&mut row, n);
        }
        print!("{:1$}", "", (ROWS - 1 - n) * width / 2);
        for i in 0..=n {
            print!("{:^width$}", row[i]);
        }
        println!();
    }

    println!();
    let mut row = [0; TALL];
    row[0] = 1;
    for n in 0..TALL {
        if n > 0 {
            next_row(&mut row, n);
        }
        print!("{:1$}", "", TALL - n);
        for i in 0..=n {
            print!("{}", if row[i] % 2 == 1 { "▲ " } else { "  " });
        }
        println!();
    }
}
