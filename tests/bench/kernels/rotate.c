/* Wrapping 32 bits and rotates: a hash in the manner of Murmur over numbers from an LCG. */
#include <stdint.h>
#include <stdio.h>

static uint32_t rotate_left(uint32_t x, int by) { return x << by | x >> (32 - by); }

int main(void)
{
    uint32_t seed = 1;
    uint32_t hash = 0;
    for (int i = 0; i < 12000000; i++) {
        seed = seed * 1664525 + 1013904223;
        uint32_t part = rotate_left((seed >> 8) * 27145, 15);
        hash = rotate_left(hash ^ part, 13);
        hash = hash * 5 + 0xe6546b64;
    }
    printf("%u %u\n", seed, hash);
    return 0;
}
