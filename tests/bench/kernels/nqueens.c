/* Recursion over flags in arrays: the ways to place eleven queens. */
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { N = 11 };

static unsigned place(size_t row, bool *columns, bool *rising, bool *falling)
{
    if (row == N) {
        return 1;
    }
    unsigned count = 0;
    for (size_t column = 0; column < N; column++) {
        size_t up = row + column;
        size_t down = row + N - column;
        if (!columns[column] && !rising[up] && !falling[down]) {
            columns[column] = true;
            rising[up] = true;
            falling[down] = true;
            count += place(row + 1, columns, rising, falling);
            columns[column] = false;
            rising[up] = false;
            falling[down] = false;
        }
    }
    return count;
}

int main(void)
{
    unsigned total = 0;
    for (int i = 0; i < 15; i++) {
        bool columns[N] = {false};
        bool rising[2 * N] = {false};
        bool falling[2 * N] = {false};
        total += place(0, columns, rising, falling);
    }
    printf("%u\n", total);
    return 0;
}
