/* 64-bit arithmetic and branches: the longest Collatz chain. */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
    uint64_t best = 0, longest = 0;
    for (uint64_t start = 1; start < 400000; start++) {
        uint64_t n = start;
        uint64_t steps = 0;
        while (n != 1) {
            if (n % 2 == 0) {
                n /= 2;
            } else {
                n = 3 * n + 1;
            }
            steps += 1;
        }
        if (steps > longest) {
            longest = steps;
            best = start;
        }
    }
    printf("%lu %lu\n", (unsigned long)best, (unsigned long)longest);
    return 0;
}
