/* use after rewind: a temporary is kept beyond the scope that it was made in. */
#include "misuse.h"

static void misuse(Ground *g)
{
    arena_new_zero(&g->ast, Node);
    ArenaMark mark;
    arena_mark(&g->ast, &mark);
    g->keeper->decl = arena_new_zero(&g->ast, Node);
    arena_rewind(&g->ast, &mark);
    use(g->keeper->decl);
}
