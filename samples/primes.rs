// Prime numbers by the sieve of Eratosthenes, then Ulam's spiral: write the numbers in a
// spiral, mark the primes, and they gather on diagonals that nobody has fully explained.
// Shows: large arrays, slices as parameters, `step_by`, nested arrays, casts.

const LIMIT: usize = 100_000;
const SIDE: usize = 41;

fn sieve(is_prime: &mut [bool]) {
    is_prime[0] = false;
    is_prime[1] = false;
    let mut n = 2;
    while n * n < is_prime.len() {
        if is_prime[n] {
            for multiple in (n * n..is_prime.len()).step_by(n) {
                is_prime[multiple] = false;
            }
        }
        n += 1;
    }
}

fn count(flags: &[bool]) -> usize {
    let mut total = 0;
    for flag in flags {
        total += *flag as usize;
    }
    total
}

fn draw_spiral(is_prime: &[bool]) {
    let mut grid = [[' '; SIDE]; SIDE];
    let (mut x, mut y) = (SIDE / 2, SIDE / 2);
    let (mut dx, mut dy) = (1_isize, 0_isize);
    let (mut arm, mut walked) = (1, 0);
    for n in 1..=SIDE * SIDE {
        if is_prime[n] {
            grid[y][x] = '*';
        }
        if n == SIDE * SIDE {
            break;
        }
        x = (x as isize + dx) as usize;
        y = (y as isize + dy) as usize;
        walked += 1;
        if walked == arm {
            // Turn left. After each second turn the arms grow by one.
            walked = 0;
            let old = dx;
            dx = dy;
            dy = -old;
            if dy == 0 {
                arm += 1;
            }
        }
    }
    for row in &grid {
        for cell in row {
            print!("{cell} ");
        }
        println!();
    }
}

fn main() {
    let mut is_prime = [true; LIMIT];
    sieve(&mut is_prime);
    let mut column = 0;
    for n in 0..300 {
        if is_prime[n] {
            column += 1;
            print!("{n:>4}{}", if column % 16 == 0 { "\n" } else { "" });
        }
    }
    println!("\n\n{} primes below {LIMIT}\n", count(&is_prime));
    draw_spiral(&is_prime);
}
