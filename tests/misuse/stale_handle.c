/* stale handle: the id of an item is used after the pool began a new epoch. The new one has as many
 * items. */
#include "misuse.h"

typedef struct NodeId {
    PoolHandle raw;
} NodeId;

POOL_TYPE(node, NodeId, Node)

static void misuse(Ground *g)
{
    Pool pool;
    pool_init(&pool, &g->ast, "nodes", sizeof(Node), 24, 1);
    NodeId id = node_push(&pool, (Node){.value = 1});
    arena_reset(&g->ast);
    pool_reset(&pool, "lower");
    NodeId other = node_push(&pool, (Node){.value = 2});
    use(node_at(&pool, node_id(&pool, node_index(&pool, other))));
    use(node_at(&pool, id));
}
