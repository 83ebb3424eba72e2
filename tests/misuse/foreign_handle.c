/* foreign handle: the id of an item of one pool is used in another one of the same type. */
#include "misuse.h"

typedef struct NodeId {
    PoolHandle raw;
} NodeId;

POOL_TYPE(node, NodeId, Node)

static void misuse(Ground *g)
{
    Pool ours, theirs;
    pool_init(&ours, &g->ast, "ours", sizeof(Node), 24, 1);
    pool_init(&theirs, &g->symbols, "theirs", sizeof(Node), 24, 2);
    NodeId id = node_push(&theirs, (Node){.value = 1});
    NodeId own = node_push(&ours, (Node){.value = 2});
    use(node_at(&ours, node_id(&ours, node_index(&ours, own))));
    use(node_at(&ours, id));
}
