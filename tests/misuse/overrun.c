/* overrun: one item more is written than the array has, into what stands behind it. */
#include "misuse.h"

static void misuse(Ground *g)
{
    u64 *numbers = arena_array_zero(&g->ast, u64, 4);
    Node *behind = arena_new_zero(&g->ast, Node);
    write_to(&numbers[4]);
    use(behind);
}
