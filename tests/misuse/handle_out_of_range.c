/* handle out of range: an id is made of a number that counts too far. */
#include "misuse.h"

typedef struct NodeId {
    PoolHandle raw;
} NodeId;

POOL_TYPE(node, NodeId, Node)

static void misuse(Ground *g)
{
    Pool pool;
    pool_init(&pool, &g->ast, "nodes", sizeof(Node), 24, 1);
    NodeId first = node_push(&pool, (Node){.value = 1});
    use(node_at(&pool, node_id(&pool, node_index(&pool, first) + 1)));
}
