/* Compare and swap on an array: quicksort of pseudo-random numbers. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { COUNT = 200000 };

static void sort(int32_t *items, size_t low, size_t high)
{
    size_t i = low, j = high;
    int32_t pivot = items[(low + high) / 2];
    while (i <= j) {
        while (items[i] < pivot) {
            i += 1;
        }
        while (items[j] > pivot) {
            j -= 1;
        }
        if (i <= j) {
            int32_t kept = items[i];
            items[i] = items[j];
            items[j] = kept;
            i += 1;
            if (j == 0) {
                break;
            }
            j -= 1;
        }
    }
    if (low < j) {
        sort(items, low, j);
    }
    if (i < high) {
        sort(items, i, high);
    }
}

int main(void)
{
    static int32_t items[COUNT];
    uint64_t seed = 42;
    uint64_t check = 0;
    for (int round = 0; round < 8; round++) {
        for (size_t i = 0; i < COUNT; i++) {
            seed = seed * 16807 % 2147483647;
            items[i] = (int32_t)(seed % 8388608);
        }
        sort(items, 0, COUNT - 1);
        for (size_t i = 1; i < COUNT; i++) {
            assert(items[i - 1] <= items[i]);
            check = (check * 31 + (uint64_t)items[i]) % 1000000007;
        }
    }
    printf("%lu\n", (unsigned long)check);
    return 0;
}
