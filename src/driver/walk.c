/* walk.c: the rows of ast.def as a walk. */
#include "driver/walk.h"

typedef void Visit(void *context, Ast *node);

static void walk_list(AstList list, Visit *visit, void *context)
{
    for (Ast *node = list.first; node != NULL; node = node->next) {
        walk_tree(node, visit, context);
    }
}

void walk_tree(Ast *root, Visit *visit, void *context)
{
    if (root == NULL) {
        return;
    }
    visit(context, root);
    switch ((AstKind)root->kind) {
#define NODE(KIND, Type, text, ...)                                     \
    case AST_##KIND: {                                                  \
        Ast##Type *node = (Ast##Type *)(void *)root;  \
        UNUSED(node);                                                   \
        __VA_ARGS__                                                     \
        return;                                                         \
    }
#define CHILD(Type, name) walk_tree(node->name, visit, context);
#define LIST(Type, name) walk_list(node->name, visit, context);
#define SYMBOL(Type, name)
#define TOKEN_INDEX(Type, name)
#define DEF(Type, name)
#include "syntax/ast.def"
    case AST_NONE:
    case AST_KIND_COUNT:
        return;
    }
}
