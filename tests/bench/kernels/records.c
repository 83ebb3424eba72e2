/* An array of structs: sums by customer over a list of orders. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct Order {
    size_t customer;
    int64_t price;
    int64_t count;
    bool express;
} Order;

typedef struct Account {
    unsigned orders;
    int64_t sum;
    int64_t largest;
} Account;

enum { ORDERS = 2000, CUSTOMERS = 50 };

static int64_t order_total(const Order *order)
{
    int64_t fee = order->express ? 500 : 90;
    return order->price * order->count + fee;
}

static void account_add(Account *account, int64_t total)
{
    account->orders += 1;
    account->sum += total;
    if (total > account->largest) {
        account->largest = total;
    }
}

int main(void)
{
    static Order orders[ORDERS];
    static Account accounts[CUSTOMERS];
    uint64_t seed = 11;
    for (size_t i = 0; i < ORDERS; i++) {
        seed = seed * 16807 % 2147483647;
        orders[i].customer = seed % CUSTOMERS;
        orders[i].price = (int64_t)(seed / 64 % 1000);
        orders[i].count = (int64_t)(seed % 9) + 1;
        orders[i].express = seed % 4 == 0;
    }
    for (int round = 0; round < 4000; round++) {
        for (size_t i = 0; i < ORDERS; i++) {
            account_add(&accounts[orders[i].customer], order_total(&orders[i]));
        }
        orders[0].price += 1;
    }
    int64_t sum = 0, largest = 0;
    for (size_t i = 0; i < CUSTOMERS; i++) {
        sum += accounts[i].sum;
        largest = largest > accounts[i].largest ? largest : accounts[i].largest;
    }
    printf("%ld %ld %u\n", (long)sum, (long)largest, accounts[0].orders);
    return 0;
}
