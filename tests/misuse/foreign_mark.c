/* foreign mark: an arena is rewound to the mark of another one. */
#include "misuse.h"

static void misuse(Ground *g)
{
    ArenaMark mark;
    arena_mark(&g->symbols, &mark);
    arena_new_zero(&g->ast, Node);
    arena_rewind(&g->ast, &mark);
}
