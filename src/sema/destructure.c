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

static AstList patterns_of(Parts *parts, AstList items)
{
    AstList patterns = {NULL, items.count};
    Ast **end = &patterns.first;
    for (Ast *item = items.first; item != NULL;) {
        Ast *next = item->next;
        *end = pattern_of(parts, item);
        end = &(*end)->next;
        item = next;
    }
    return patterns;
}

static Ast *fields_pattern(Parts *parts, AstStructLiteral *left)
{
    Arena *arena = parts->check->arena;
    AstPatStruct *pattern =
        ast_make(arena, PAT_STRUCT, PatStruct, left->head.first, left->head.last);
    Ast **end = &pattern->fields.first;
    for (Ast *field = left->fields.first; field != NULL; field = field->next) {
        AstFieldInit *init = ast_as(field, FIELD_INIT, FieldInit);
        AstPatField *part = ast_make(arena, PAT_FIELD, PatField, field->first, field->last);
        part->name = init->name;
        part->token = init->token;
        part->pattern = pattern_of(parts, init->value);
        *end = &part->head;
        end = &part->head.next;
    }
    pattern->path = left->path;
    pattern->head.op = left->base != NULL;
    pattern->fields.count = left->fields.count;
    return &pattern->head;
}

static const Def *def_of(const Check *check, const Ast *name)
{
    bool is_name = name != NULL && name->kind == AST_NAME;
    return is_name ? check->sema->names[((const AstName *)(const void *)name)->name.id] : NULL;
}

/* `Pair(a, b)`, where that is no call. */
static bool is_constructor(const Check *check, const Ast *left)
{
    const Def *def = left->kind == AST_CALL
                         ? def_of(check, ((const AstCall *)(const void *)left)->callee)
                         : NULL;
    return def != NULL && def->kind == DEF_STRUCT;
}

/* `Unit`, which is no place, but a pattern. */
static bool is_unit(const Check *check, const Ast *left)
{
    const Def *def = def_of(check, left);
    return def != NULL && def->kind == DEF_STRUCT
           && ((const Item *)(const void *)def)->ast->op == AST_STRUCT_UNIT;
}

static const Ast *base_of(const Ast *left)
{
    return ((const AstStructLiteral *)(const void *)left)->base;
}

static bool takes_apart(const Check *check, const Ast *left)
{
    return left->kind == AST_TUPLE || left->kind == AST_ARRAY || left->kind == AST_WILD
           || is_unit(check, left) || is_constructor(check, left)
           || (left->kind == AST_STRUCT_LITERAL
               && (base_of(left) == NULL || ast_is_rest(base_of(left))));
}

static Ast *pattern_of(Parts *parts, Ast *left)
{
    Arena *arena = parts->check->arena;
    u32 first = left->first;
    u32 last = left->last;
    if (left->kind == AST_WILD) {
        return &ast_make(arena, PAT_WILD, PatWild, first, last)->head;
    }
    if (ast_is_rest(left)) {
        return &ast_make(arena, PAT_REST, PatRest, first, last)->head;
    }
    if (is_unit(parts->check, left)) {
        AstPatName *unit = ast_make(arena, PAT_NAME, PatName, first, last);
        unit->name = ast_as(left, NAME, Name)->name;
        unit->token = first;
        return &unit->head;
    }
    if (left->kind == AST_TUPLE) {
        AstPatTuple *tuple = ast_make(arena, PAT_TUPLE, PatTuple, first, last);
        tuple->items = patterns_of(parts, ast_as(left, TUPLE, Tuple)->items);
        return &tuple->head;
    }
    if (left->kind == AST_ARRAY) {
        AstPatSlice *slice = ast_make(arena, PAT_SLICE, PatSlice, first, last);
        slice->items = patterns_of(parts, ast_as(left, ARRAY, Array)->items);
        return &slice->head;
    }
    if (takes_apart(parts->check, left) && left->kind == AST_CALL) {
        AstPatTupleStruct *fields = ast_make(arena, PAT_TUPLE_STRUCT, PatTupleStruct, first, last);
        fields->path = ast_as(left, CALL, Call)->callee;
        fields->items = patterns_of(parts, ast_as(left, CALL, Call)->args);
        return &fields->head;
    }
    if (takes_apart(parts->check, left)) {
        return fields_pattern(parts, ast_as(left, STRUCT_LITERAL, StructLiteral));
    }
    AstPatName *name = ast_make(arena, PAT_NAME, PatName, first, last);
    name->name = (Symbol){NAME_UNNAMED};
    add_assignment(parts, left, name);
    return &name->head;
}

void check_destructure(Check *check, Ast **slot)
{
    AstAssign *assign = ast_as(*slot, ASSIGN, Assign);
    if (!takes_apart(check, assign->left)) {
        return;
    }
    AstBlock *block = ast_make(check->arena, BLOCK, Block, (*slot)->first, (*slot)->last);
    AstLet *let = ast_make(check->arena, LET, Let, (*slot)->first, (*slot)->last);
    Parts parts = {check, assign, block, &block->stmts.first};
    block->head.next = (*slot)->next;
    block->head.depth = (*slot)->depth;
    add_statement(&parts, &let->head);
    let->head.op = LET_OF_ASSIGNMENT;
    let->pattern = pattern_of(&parts, assign->left);
    let->init = assign->right;
    *slot = &block->head;
}
