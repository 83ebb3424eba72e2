/* Printing: 400,000 lines of numbers and words. */
#include <stdint.h>
#include <stdio.h>

int main(void)
{
    uint32_t seed = 5;
    for (int i = 0; i < 400000; i++) {
        seed = seed * 69069 + 1;
        printf("%d is %u, %6u of %s\n", i, seed, seed % 1000, "all");
    }
    return 0;
}
