/* destructure.c: assignments that take a value apart. As in rustc they are a `let` and assignments:
 *
 *      (a, b.0, _) = f();      { let (x, y, _) = f();  a = x;  b.0 = y; }
 *
 * with names that nobody else knows. */
#include "sema/check.h"

typedef struct Parts {
    Check *check;
    const AstAssign *assign;
    AstBlock *block;
    Ast **end; /* of the block's statements */
} Parts;

static void add_statement(Parts *parts, Ast *stmt)
{
    *parts->end = stmt;
    parts->end = &stmt->next;
    parts->block->stmts.count++;
}

/* `place = name` with the local that the pattern declares. */
static void add_assignment(Parts *parts, Ast *place, AstPatName *pattern)
{
    Arena *arena = parts->check->arena;
    AstName *name = ast_make(arena, NAME, Name, place->first, place->last);
    AstAssign *assign = ast_make(arena, ASSIGN, Assign, place->first, place->last);
    AstExprStmt *stmt = ast_make(arena, EXPR_STMT, ExprStmt, place->first, place->last);
    name->head.op = NAME_OF_PATTERN;
    name->def = pattern;
    assign->left = place;
    assign->right = &name->head;
    assign->token = parts->assign->token;
    stmt->head.op = 1;
    stmt->expr = &assign->head;
    place->next = NULL;
    add_statement(parts, &stmt->head);
}

static Ast *pattern_of(Parts *parts, Ast *left);

static bool is_rest(const Ast *item)
{
    const AstRange *range = (const void *)item;
    return item->kind == AST_RANGE && range->low == NULL && range->high == NULL;
}

static bool has_rest(AstList items)
{
    for (const Ast *item = items.first; item != NULL; item = item->next) {
        if (is_rest(item)) {
            return true;
        }
    }
    return false;
}

static Ast *tuple_pattern(Parts *parts, AstTuple *left)
{
    Arena *arena = parts->check->arena;
    AstPatTuple *tuple = ast_make(arena, PAT_TUPLE, PatTuple, left->head.first, left->head.last);
    Ast **end = &tuple->items.first;
    for (Ast *item = left->items.first; item != NULL;) {
        Ast *next = item->next;
        *end = pattern_of(parts, item);
        end = &(*end)->next;
        item = next;
    }
    tuple->items.count = left->items.count;
    return &tuple->head;
}

static Ast *unsupported(Parts *parts, Ast *left, const char *what)
{
    check_error(parts->check, DIAG_LUD0002, left, "Ludus does not support %s", what);
    return &ast_make(parts->check->arena, PAT_WILD, PatWild, left->first, left->last)->head;
}

static Ast *pattern_of(Parts *parts, Ast *left)
{
    Arena *arena = parts->check->arena;
    if (left->kind == AST_WILD) {
        return &ast_make(arena, PAT_WILD, PatWild, left->first, left->last)->head;
    }
    if (left->kind == AST_ARRAY) {
        return unsupported(parts, left, "assignments to arrays of places");
    }
    if (left->kind == AST_TUPLE && has_rest(ast_as(left, TUPLE, Tuple)->items)) {
        return unsupported(parts, left, "`..` in assignments");
    }
    if (left->kind == AST_TUPLE) {
        return tuple_pattern(parts, ast_as(left, TUPLE, Tuple));
    }
    AstPatName *name = ast_make(arena, PAT_NAME, PatName, left->first, left->last);
    name->name = (Symbol){NAME_UNNAMED};
    add_assignment(parts, left, name);
    return &name->head;
}

static bool takes_apart(const Ast *left)
{
    return left->kind == AST_TUPLE || left->kind == AST_ARRAY || left->kind == AST_WILD;
}

void check_destructure(Check *check, Ast **slot)
{
    AstAssign *assign = ast_as(*slot, ASSIGN, Assign);
    if (!takes_apart(assign->left)) {
        return;
    }
    AstBlock *block = ast_make(check->arena, BLOCK, Block, (*slot)->first, (*slot)->last);
    AstLet *let = ast_make(check->arena, LET, Let, (*slot)->first, (*slot)->last);
    Parts parts = {check, assign, block, &block->stmts.first};
    block->head.next = (*slot)->next;
    block->head.depth = (*slot)->depth;
    add_statement(&parts, &let->head);
    let->pattern = pattern_of(&parts, assign->left);
    let->init = assign->right;
    *slot = &block->head;
}
