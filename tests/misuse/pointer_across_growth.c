/* pointer kept across growth: an item of a pool is held by address while another one is pushed. In a
 * small program there was room, so that nothing has moved: it works until it does not. */
#include "misuse.h"

static void misuse(Ground *g)
{
    Pool pool;
    pool_init(&pool, &g->symbols, "nodes", sizeof(Node), 24, 1);
    pool_push_(&pool, 1);
    Node *first = pool_at_(&pool, pool.tag ^ 1);
    pool_push_(&pool, 1);
    write_to(&first->value);
}
