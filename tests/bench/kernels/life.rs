// Bytes in a slice: Conway's Game of Life on a torus.
const SIZE: usize = 96;
const CELLS: usize = SIZE * SIZE;

fn step(now: &[u8], next: &mut [u8]) {
    for row in 0..SIZE {
        let above = (row + SIZE - 1) % SIZE * SIZE;
        let here = row * SIZE;
        let below = (row + 1) % SIZE * SIZE;
        for column in 0..SIZE {
            let left = (column + SIZE - 1) % SIZE;
            let right = (column + 1) % SIZE;
            let count = now[above + left]
                + now[above + column]
                + now[above + right]
                + now[here + left]
                + now[here + right]
                + now[below + left]
                + now[below + column]
                + now[below + right];
            let alive = count == 3 || count == 2 && now[here + column] == 1;
            next[here + column] = if alive { 1 } else { 0 };
        }
    }
}

fn main() {
    let mut a = [0_u8; CELLS];
    let mut b = [0_u8; CELLS];
    let mut seed = 7_u64;
    for i in 0..CELLS {
        seed = seed * 16_807 % 2_147_483_647;
        a[i] = (seed % 2) as u8;
    }
    for _ in 0..480 {
        step(&a, &mut b);
        step(&b, &mut a);
    }
    let (mut alive, mut check) = (0, 0_u64);
    for i in 0..CELLS {
        alive += a[i] as u32;
        check = (check * 2 + a[i] as u64) % 1_000_000_007;
    }
    println!("{alive} {check}");
}
