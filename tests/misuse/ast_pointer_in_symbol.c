/* AST pointer kept in a symbol: the scope of a function is not undone, so that its name still leads
 * to the tree. The next function's tree is built in the same memory: the pointer leads to something,
 * but not to what it was. */
#include "misuse.h"

static Node *compile(Ground *g, u64 value)
{
    Node *body = arena_new_zero(&g->ast, Node);
    body->value = value;
    return body;
}

static void misuse(Ground *g)
{
    ArenaMark mark;
    arena_mark(&g->ast, &mark);
    g->keeper->decl = compile(g, 1);
    arena_rewind_keep(&g->ast, &mark);
    compile(g, 2);
    use(g->keeper->decl);
}
