/* Wrapping 64-bit integers: the mixer of splitmix64, with a rotate to join its numbers. */
#include <stdint.h>
#include <stdio.h>

static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

int main(void)
{
    uint64_t state = 1;
    uint64_t sum = 0;
    for (int i = 0; i < 5000000; i++) {
        state += UINT64_C(0x9e3779b97f4a7c15);
        sum = (sum << 5 | sum >> 59) ^ mix(state);
    }
    printf("%016lx\n", (unsigned long)sum);
    return 0;
}
