/* blame.c: searches a tree by the schema of its fields (ast.def). */
#include "driver/blame.h"

typedef struct Search {
    const Tokens *tokens;
    bool wants_call; /* any call; otherwise what begins at pos */
    u32 pos;
    const Ast *found; /* the first one in the order of the source, outer ones first */
    u32 count;
} Search;

static void visit(Search *search, const Ast *node);

static void visit_list(Search *search, AstList list)
{
    for (const Ast *node = list.first; node != NULL; node = node->next) {
        visit(search, node);
    }
}

static bool is_wanted(const Search *search, const Ast *node)
{
    return search->wants_call ? node->kind == AST_CALL
                              : search->tokens->starts[node->first] == search->pos;
}

/* Recurses as deep as the tree: LIMIT_NESTING at most. */
static void visit(Search *search, const Ast *node)
{
    if (node == NULL) {
        return;
    }
    if (is_wanted(search, node) && search->count++ == 0) {
        search->found = node;
    }
    switch ((AstKind)node->kind) {
#define NODE(KIND, Type, text, ...)                                     \
    case AST_##KIND: {                                                  \
        const Ast##Type *fields = (const Ast##Type *)(const void *)node; \
        UNUSED(fields);                                                 \
        __VA_ARGS__                                                     \
        return;                                                         \
    }
#define CHILD(Type, name) visit(search, fields->name);
#define LIST(Type, name) visit_list(search, fields->name);
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    case AST_NONE:
    case AST_KIND_COUNT:
        return;
    }
}

const Ast *blame(const Tokens *tokens, const Ast *value, u32 pos)
{
    Span span = ast_span(tokens, value);
    bool is_inside = span.start <= pos && pos < span.end;
    Search search = {.tokens = tokens, .wants_call = !is_inside, .pos = pos};
    visit(&search, value);
    bool fits = search.count == 1 || (is_inside && search.count > 0);
    return fits ? search.found : value;
}
