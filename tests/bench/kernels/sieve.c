/* Memory in strides: the sieve of Eratosthenes, several times over. */
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { LIMIT = 1000000 };

int main(void)
{
    static bool composite[LIMIT + 1];
    int total = 0;
    for (int round = 1; round <= 20; round++) {
        for (size_t i = 0; i <= LIMIT; i++) {
            composite[i] = false;
        }
        int count = 0;
        for (size_t n = 2; n <= LIMIT; n++) {
            if (!composite[n]) {
                count += round;
                size_t multiple = n * n;
                while (multiple <= LIMIT) {
                    composite[multiple] = true;
                    multiple += n;
                }
            }
        }
        total += count;
    }
    printf("%d\n", total);
    return 0;
}
