/* swapped handle kinds: the id of a name is given where the id of a node is wanted. As it stands it
 * does not compile, since handle types are structs; with FORCED the number is carried over by hand. */
#include "misuse.h"

typedef struct NodeId {
    PoolHandle raw;
} NodeId;
typedef struct NameId {
    PoolHandle raw;
} NameId;

POOL_TYPE(node, NodeId, Node)
POOL_TYPE(name, NameId, u64)

static void misuse(Ground *g)
{
    Pool nodes, names;
    pool_init(&nodes, &g->ast, "nodes", sizeof(Node), 24, 1);
    pool_init(&names, &g->ast, "names", sizeof(u64), 24, 2);
    NodeId node = node_push(&nodes, (Node){.value = 1});
    NameId name = name_push(&names, 2);
    use(name_at(&names, name_id(&names, name_index(&names, name))));
    use(node_at(&nodes, node_id(&nodes, node_index(&nodes, node))));
#ifdef FORCED
    use(node_at(&nodes, (NodeId){name.raw}));
#else
    use(node_at(&nodes, name));
#endif
}
