// Floats in registers: the points of the Mandelbrot set.
const SIZE: i32 = 480;

fn escapes(re: f64, im: f64) -> i32 {
    let (mut x, mut y) = (0.0, 0.0);
    let mut n = 0;
    while n < 500 {
        let (xx, yy) = (x * x, y * y);
        if xx + yy > 4.0 {
            return n;
        }
        y = 2.0 * x * y + im;
        x = xx - yy + re;
        n += 1;
    }
    n
}

fn main() {
    let (mut inside, mut total) = (0, 0);
    for row in 0..SIZE {
        for column in 0..SIZE {
            let re = column as f64 * 3.0 / SIZE as f64 - 2.0;
            let im = row as f64 * 2.0 / SIZE as f64 - 1.0;
            let n = escapes(re, im);
            total += n;
            if n == 500 {
                inside += 1;
            }
        }
    }
    println!("{inside} {total}");
}
