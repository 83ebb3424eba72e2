// Floats in registers: the points of the Mandelbrot set.
const SIZE = 480;

function escapes(re, im) {
    let x = 0.0, y = 0.0;
    let n = 0;
    while (n < 500) {
        const xx = x * x, yy = y * y;
        if (xx + yy > 4.0) {
            return n;
        }
        y = 2.0 * x * y + im;
        x = xx - yy + re;
        n += 1;
    }
    return n;
}

let inside = 0, total = 0;
for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
        const re = column * 3.0 / SIZE - 2.0;
        const im = row * 2.0 / SIZE - 1.0;
        const n = escapes(re, im);
        total += n;
        if (n === 500) {
            inside += 1;
        }
    }
}
console.log(`${inside} ${total}`);
