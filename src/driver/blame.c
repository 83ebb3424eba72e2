/* blame.c: searches the tree of a constant's value. */
#include "driver/blame.h"

#include "driver/walk.h"

typedef struct Search {
    const Tokens *tokens;
    bool wants_call; /* any call; otherwise what begins at pos */
    u32 pos;
    Ast *found; /* the first one, outer ones before inner ones */
    u32 count;
} Search;

static void look_at(void *context, Ast *node)
{
    Search *search = context;
    bool is_wanted = search->wants_call ? node->kind == AST_CALL
                                        : search->tokens->starts[node->first] == search->pos;
    if (is_wanted && search->count++ == 0) {
        search->found = node;
    }
}

Ast *blame(const Tokens *tokens, Ast *value, u32 pos)
{
    Span span = ast_span(tokens, value);
    bool is_inside = span.start <= pos && pos < span.end;
    Search search = {.tokens = tokens, .wants_call = !is_inside, .pos = pos};
    walk_tree(value, look_at, &search);
    bool fits = search.count == 1 || (is_inside && search.count > 0);
    return fits ? search.found : value;
}
