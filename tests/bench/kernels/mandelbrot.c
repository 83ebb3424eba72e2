/* Floats in registers: the points of the Mandelbrot set. */
#include <stdio.h>

enum { SIZE = 480 };

static int escapes(double re, double im)
{
    double x = 0.0, y = 0.0;
    int n = 0;
    while (n < 500) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4.0) {
            return n;
        }
        y = 2.0 * x * y + im;
        x = xx - yy + re;
        n += 1;
    }
    return n;
}

int main(void)
{
    int inside = 0, total = 0;
    for (int row = 0; row < SIZE; row++) {
        for (int column = 0; column < SIZE; column++) {
            double re = column * 3.0 / SIZE - 2.0;
            double im = row * 2.0 / SIZE - 1.0;
            int n = escapes(re, im);
            total += n;
            if (n == 500) {
                inside += 1;
            }
        }
    }
    printf("%d %d\n", inside, total);
    return 0;
}
