/* Bytes in an array: Conway's Game of Life on a torus. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { SIZE = 96, CELLS = SIZE * SIZE };

static void step(const uint8_t *now, uint8_t *next)
{
    for (size_t row = 0; row < SIZE; row++) {
        size_t above = (row + SIZE - 1) % SIZE * SIZE;
        size_t here = row * SIZE;
        size_t below = (row + 1) % SIZE * SIZE;
        for (size_t column = 0; column < SIZE; column++) {
            size_t left = (column + SIZE - 1) % SIZE;
            size_t right = (column + 1) % SIZE;
            int count = now[above + left] + now[above + column] + now[above + right] +
                        now[here + left] + now[here + right] + now[below + left] +
                        now[below + column] + now[below + right];
            int alive = count == 3 || (count == 2 && now[here + column] == 1);
            next[here + column] = alive ? 1 : 0;
        }
    }
}

int main(void)
{
    static uint8_t a[CELLS], b[CELLS];
    uint64_t seed = 7;
    for (size_t i = 0; i < CELLS; i++) {
        seed = seed * 16807 % 2147483647;
        a[i] = (uint8_t)(seed % 2);
    }
    for (int i = 0; i < 480; i++) {
        step(a, b);
        step(b, a);
    }
    unsigned alive = 0;
    uint64_t check = 0;
    for (size_t i = 0; i < CELLS; i++) {
        alive += a[i];
        check = (check * 2 + a[i]) % 1000000007;
    }
    printf("%u %lu\n", alive, (unsigned long)check);
    return 0;
}
