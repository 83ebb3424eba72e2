/* Bits: an LCG feeds FNV-1a, 32-bit arithmetic kept in 64 bits by masks. */
#include <stdint.h>
#include <stdio.h>

#define MASK UINT64_C(0xffffffff)

int main(void)
{
    uint64_t seed = 12345;
    uint64_t hash = 2166136261;
    for (int i = 0; i < 12000000; i++) {
        seed = (seed * 1664525 + 1013904223) & MASK;
        hash = ((hash ^ (seed >> 24)) * 16777619) & MASK;
        hash ^= hash >> 15;
    }
    printf("%lu %lu\n", (unsigned long)seed, (unsigned long)hash);
    return 0;
}
