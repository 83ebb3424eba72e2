/* Small calls in loops of floats: the spectral norm of an infinite matrix. */
#include <math.h>
#include <stddef.h>
#include <stdio.h>

enum { N = 300 };

static double element(size_t i, size_t j)
{
    return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(const double *v, double *out)
{
    for (size_t i = 0; i < N; i++) {
        double sum = 0.0;
        for (size_t j = 0; j < N; j++) {
            sum += element(i, j) * v[j];
        }
        out[i] = sum;
    }
}

static void times_transposed(const double *v, double *out)
{
    for (size_t i = 0; i < N; i++) {
        double sum = 0.0;
        for (size_t j = 0; j < N; j++) {
            sum += element(j, i) * v[j];
        }
        out[i] = sum;
    }
}

int main(void)
{
    double u[N], v[N], between[N];
    for (size_t i = 0; i < N; i++) {
        u[i] = 1.0;
    }
    for (int i = 0; i < 40; i++) {
        times(u, between);
        times_transposed(between, v);
        times(v, between);
        times_transposed(between, u);
    }
    double uv = 0.0, vv = 0.0;
    for (size_t i = 0; i < N; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    printf("%.9f\n", sqrt(uv / vv));
    return 0;
}
