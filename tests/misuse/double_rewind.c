/* double rewind: a mark is closed twice, so that the second one takes back what is still in use. */
#include "misuse.h"

static void misuse(Ground *g)
{
    ArenaMark outer, mark;
    arena_mark(&g->ast, &outer);
    arena_mark(&g->ast, &mark);
    arena_rewind(&g->ast, &mark);
    g->keeper->decl = arena_new_zero(&g->ast, Node);
    arena_rewind(&g->ast, &mark);
    use(g->keeper->decl);
}
