/* copy of an arena by value: both hand out the same bytes. */
#include "misuse.h"

static void misuse(Ground *g)
{
    arena_new_zero(&g->ast, Node);
    Arena copy = g->ast;
    Node *one = arena_new_zero(&g->ast, Node);
    Node *two = arena_new_zero(&copy, Node);
    write_to(&two->value);
    use(&one->value);
    arena_reset(&g->ast);
    arena_reset(&copy);
}
