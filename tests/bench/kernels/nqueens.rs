// Recursion over flags in slices: the ways to place eleven queens.
const N: usize = 11;

fn place(row: usize, columns: &mut [bool], rising: &mut [bool], falling: &mut [bool]) -> u32 {
    if row == N {
        return 1;
    }
    let mut count = 0;
    for column in 0..N {
        let up = row + column;
        let down = row + N - column;
        if !columns[column] && !rising[up] && !falling[down] {
            columns[column] = true;
            rising[up] = true;
            falling[down] = true;
            count += place(row + 1, columns, rising, falling);
            columns[column] = false;
            rising[up] = false;
            falling[down] = false;
        }
    }
    count
}

fn main() {
    let mut total = 0;
    for _ in 0..15 {
        let mut columns = [false; N];
        let mut rising = [false; 2 * N];
        let mut falling = [false; 2 * N];
        total += place(0, &mut columns, &mut rising, &mut falling);
    }
    println!("{total}");
}
