/* use after reset: what lives on is read after its arena was reset, here a diagnostic that remembers
 * a node of the unit before. */
#include "misuse.h"

static void misuse(Ground *g)
{
    g->keeper->decl = arena_new_zero(&g->ast, Node);
    arena_reset(&g->ast);
    use(g->keeper->decl);
}
