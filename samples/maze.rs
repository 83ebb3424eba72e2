// A maze, dug at random by a walker that turns back when it is stuck, and the way through.
// Shows: an explicit stack in an array, a random generator with `u64` and `>>`, `loop`.

const WIDTH: usize = 33;
const HEIGHT: usize = 13;
const CELLS: usize = WIDTH * HEIGHT;
const STEPS: [(isize, isize); 4] = [(1, 0), (0, 1), (-1, 0), (0, -1)];

// A linear congruential generator with 32 bits of state, of which the upper ones are good.
fn random(seed: &mut u64, below: usize) -> usize {
    *seed = (*seed * 1_664_525 + 1_013_904_223) & 0xffff_ffff;
    (*seed >> 16) as usize % below
}

// The cell beside `cell` in a direction, or CELLS where the maze ends.
fn beside(cell: usize, direction: usize) -> usize {
    let (dx, dy) = STEPS[direction];
    let x = (cell % WIDTH) as isize + dx;
    let y = (cell / WIDTH) as isize + dy;
    if x < 0 || y < 0 || x >= WIDTH as isize || y >= HEIGHT as isize {
        return CELLS;
    }
    y as usize * WIDTH + x as usize
}

// Digs until every cell has been reached; marks the cells on the way to the last one.
fn dig(open: &mut [[bool; 4]; CELLS], on_way: &mut [bool; CELLS]) {
    let mut reached = [false; CELLS];
    let mut stack = [0; CELLS];
    let mut depth = 1;
    let mut seed = 20_260;
    reached[0] = true;
    while depth > 0 {
        let cell = stack[depth - 1];
        if cell == CELLS - 1 {
            for i in 0..depth {
                on_way[stack[i]] = true;
            }
        }
        let mut ways = [0; 4];
        let mut count = 0;
        for direction in 0..4 {
            let other = beside(cell, direction);
            if other < CELLS && !reached[other] {
                ways[count] = direction;
                count += 1;
            }
        }
        if count == 0 {
            depth -= 1;
            continue;
        }
        let direction = ways[random(&mut seed, count)];
        let other = beside(cell, direction);
        open[cell][direction] = true;
        open[other][(direction + 2) % 4] = true;
        reached[other] = true;
        stack[depth] = other;
        depth += 1;
    }
}

fn main() {
    let mut open = [[false; 4]; CELLS];
    let mut on_way = [false; CELLS];
    dig(&mut open, &mut on_way);

    println!("   {:█<1$}", "█", 2 * WIDTH);
    for y in 0..HEIGHT {
        print!("{}", if y == 0 { " → " } else { " █ " });
        for x in 0..WIDTH {
            let cell = y * WIDTH + x;
            let right = open[cell][0];
            let walked = right && on_way[cell] && on_way[cell + 1];
            print!("{}", if on_way[cell] { '·' } else { ' ' });
            print!(
                "{}",
                if walked {
                    '·'
                } else if right {
                    ' '
                } else {
                    '█'
                }
            );
        }
        print!("\n █ ");
        for x in 0..WIDTH {
            let cell = y * WIDTH + x;
            let down = open[cell][1];
            let walked = down && on_way[cell] && on_way[cell + WIDTH];
            print!(
                "{}█",
                if walked {
                    '·'
                } else if down {
                    ' '
                } else {
                    '█'
                }
            );
        }
        println!();
    }
}
