// N queens by backtracking, counted with arrays and with bit masks, and the first solution drawn.
const N: usize = 8;

fn safe(cols: &[usize], row: usize, col: usize) -> bool {
    for r in 0..row {
        let c = cols[r];
        let d = if c > col { c - col } else { col - c };
        if d == 0 || d == row - r {
            return false;
        }
    }
    true
}

fn place(cols: &mut [usize], row: usize, first: &mut [usize], found: &mut u32) {
    if row == N {
        if *found == 0 {
            for i in 0..N { first[i] = cols[i]; }
        }
        *found += 1;
        return;
    }
    for col in 0..N {
        if safe(cols, row, col) {
            cols[row] = col;
            place(cols, row + 1, first, found);
        }
    }
}

fn count_bits(n: u32, cols: u32, left: u32, right: u32) -> u32 {
    let all = (1 << n) - 1;
    if cols == all { return 1; }
    let mut free = all & !(cols | left | right);
    let mut total = 0;
    while free != 0 {
        let bit = free & (!free + 1);
        free ^= bit;
        total += count_bits(n, cols | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    total
}

fn main() {
    let mut cols = [0; N];
    let mut first = [0; N];
    let mut found = 0;
    place(&mut cols, 0, &mut first, &mut found);
    println!("{found} solutions");
    for row in 0..N {
        for col in 0..N {
            print!("{}", if first[row] == col { 'Q' } else if (row + col) % 2 == 0 { '.' } else { ',' });
        }
        println!();
    }
    for n in 1..=8 {
        print!("{} ", count_bits(n, 0, 0, 0));
    }
    println!("end");
    assert_eq!(found, count_bits(N as u32, 0, 0, 0));
}

// expect: 92 solutions
// expect: Q,.,.,.,
// expect: ,.,.Q.,.
// expect: .,.,.,.Q
// expect: ,.,.,Q,.
// expect: .,Q,.,.,
// expect: ,.,.,.Q.
// expect: .Q.,.,.,
// expect: ,.,Q,.,.
// expect: 1 0 0 2 10 4 40 92 end
