/* Calls: Fibonacci numbers by double recursion. */
#include <stdio.h>

static int fib(int n)
{
    if (n < 2) {
        return n;
    } else {
        return fib(n - 1) + fib(n - 2);
    }
}

int main(void)
{
    printf("%d\n", fib(35));
    return 0;
}
