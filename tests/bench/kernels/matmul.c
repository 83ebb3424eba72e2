/* Floats in nested arrays: products of two square matrices. */
#include <stddef.h>
#include <stdio.h>

enum { N = 200 };

static void multiply(double a[N][N], double b[N][N], double c[N][N])
{
    for (size_t i = 0; i < N; i++) {
        for (size_t j = 0; j < N; j++) {
            double sum = 0.0;
            for (size_t k = 0; k < N; k++) {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum;
        }
    }
}

int main(void)
{
    static double a[N][N], b[N][N], c[N][N];
    for (size_t i = 0; i < N; i++) {
        for (size_t j = 0; j < N; j++) {
            a[i][j] = (double)(i * 3 + j * 7) / 100.0;
            b[i][j] = ((double)i - (double)j) / 10.0;
        }
    }
    double trace = 0.0;
    for (size_t round = 0; round < 6; round++) {
        multiply(a, b, c);
        for (size_t i = 0; i < N; i++) {
            trace += c[i][i];
        }
        a[round][round] += 1.0;
    }
    printf("%.6f %.6f %.6f\n", trace, c[3][5], c[N - 1][N / 2]);
    return 0;
}
