// The Mandelbrot set in characters.
const WIDTH: i32 = 64;
const HEIGHT: i32 = 24;
const LIMIT: u32 = 60;
static SHADES: [char; 8] = [' ', '.', ':', '-', '=', '+', '*', '#'];

fn escape(cx: f64, cy: f64) -> u32 {
    let (mut x, mut y) = (0.0, 0.0);
    let mut n = 0;
    while n < LIMIT {
        let (xx, yy) = (x * x, y * y);
        if xx + yy > 4.0 { return n; }
        y = 2.0 * x * y + cy;
        x = xx - yy + cx;
        n += 1;
    }
    LIMIT
}

fn shade(n: u32) -> char {
    if n >= LIMIT { '@' } else { SHADES[n as usize % SHADES.len()] }
}

fn main() {
    let mut inside = 0;
    let mut total: u64 = 0;
    for row in 0..HEIGHT {
        let cy = -1.2 + 2.4 * row as f64 / (HEIGHT - 1) as f64;
        for col in 0..WIDTH {
            let cx = -2.2 + 3.2 * col as f64 / (WIDTH - 1) as f64;
            let n = escape(cx, cy);
            total += n as u64;
            if n == LIMIT { inside += 1; }
            print!("{}", shade(n));
        }
        println!("|");
    }
    println!("{inside} inside, {total} steps, area {:.4}",
        inside as f64 * 3.2 * 2.4 / (WIDTH * HEIGHT) as f64);
}
