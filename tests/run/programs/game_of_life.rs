// Conway's game of life on a torus: a glider, a blinker and a block.
const W: usize = 12;
const H: usize = 8;

fn neighbours(g: &[[bool; W]; H], r: usize, c: usize) -> u8 {
    let mut n = 0;
    for dr in [H - 1, 0, 1] {
        for dc in [W - 1, 0, 1] {
            if dr == 0 && dc == 0 { continue; }
            n += g[(r + dr) % H][(c + dc) % W] as u8;
        }
    }
    n
}

fn step(g: &[[bool; W]; H]) -> [[bool; W]; H] {
    let mut next = [[false; W]; H];
    for r in 0..H {
        for c in 0..W {
            let n = neighbours(g, r, c);
            next[r][c] = n == 3 || n == 2 && g[r][c];
        }
    }
    next
}

fn set(g: &mut [[bool; W]; H], cells: &[(usize, usize)]) {
    for cell in cells { g[cell.0][cell.1] = true; }
}

fn alive(g: &[[bool; W]; H]) -> usize {
    let mut n = 0;
    for row in g { for cell in row { n += *cell as usize; } }
    n
}

fn show(g: &[[bool; W]; H], turn: usize) {
    println!("turn {turn}: {} alive", alive(g));
    for row in g {
        for cell in row.iter() { print!("{}", if *cell { '#' } else { '.' }); }
        println!();
    }
}

fn main() {
    let mut g = [[false; W]; H];
    set(&mut g, &[(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)]);
    set(&mut g, &[(5, 8), (5, 9), (5, 10)]);
    for turn in 0..=20 {
        if turn % 10 == 0 { show(&g, turn); }
        g = step(&g);
    }
    let mut block = [[false; W]; H];
    set(&mut block, &[(3, 3), (3, 4), (4, 3), (4, 4)]);
    assert!(step(&block) == block);
    println!("{}", step(&step(&g)) == g);
}
