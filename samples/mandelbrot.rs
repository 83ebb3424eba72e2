// The Mandelbrot set in letters: z = z² + c, again and again; dark points never escape.
// Shows: `f64` arithmetic, casts, a `while` loop with two conditions, indexing by a result.

const WIDTH: usize = 78;
const HEIGHT: usize = 32;
const LIMIT: usize = 1000;
const SHADES: [char; 10] = [' ', '.', ',', ':', ';', '+', '*', 'o', '%', '#'];

// How many steps the point stays within the circle of radius 2.
fn steps(re: f64, im: f64) -> usize {
    let (mut x, mut y) = (0.0, 0.0);
    let mut n = 0;
    while n < LIMIT && x * x + y * y <= 4.0 {
        let next = x * x - y * y + re;
        y = 2.0 * x * y + im;
        x = next;
        n += 1;
    }
    n
}

fn shade(n: usize) -> char {
    if n == LIMIT {
        return '@';
    }
    let mut index = 0;
    let mut rest = n;
    while rest > 1 {
        rest = rest * 2 / 3;
        index += 1;
    }
    SHADES[if index < SHADES.len() {
        index
    } else {
        SHADES.len() - 1
    }]
}

fn main() {
    for row in 0..HEIGHT {
        let im = 1.25 - 2.5 * row as f64 / (HEIGHT - 1) as f64;
        for column in 0..WIDTH {
            let re = 3.0 * column as f64 / (WIDTH - 1) as f64 - 2.2;
            print!("{}", shade(steps(re, im)));
        }
        println!();
    }
}
