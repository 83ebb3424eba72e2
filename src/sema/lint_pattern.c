/* lint_pattern.c: what is known of the names that patterns bind, and which arms of a `match` can be
 * reached. */
#include "sema/lint.h"

#include "base/limits.h"

static TypeId type_of(const Ast *node) { return (TypeId){node->type}; }

static LintOperand unknown(TypeId type)
{
    return (LintOperand){.kind = LINT_UNKNOWN, .type = type};
}

/* ---- binding --------------------------------------------------------------------------------- */

static void bind_name(LintGraph *g, AstPatName *pattern, LintOperand place)
{
    const Local *local = pattern_local(pattern);
    if (local != NULL) {
        u32 var = lint_declare(g, local);
        if (type_equal(local->type, place.type)) {
            lint_store(g, var, place);
        } else { /* the name is a reference to the part */
            lint_borrow(g, place);
            lint_lose(g, var);
        }
    }
    if (pattern->sub != NULL) {
        lint_bind(g, pattern->sub, place);
    }
}

/* The items of a tuple or tuple struct: those behind a `..` are counted from the end. */
static void bind_items(LintGraph *g, AstList items, LintOperand place)
{
    const Types *types = &g->sema->types;
    bool known = type_has_fields(types, place.type);
    u32 count = known ? type_get(types, place.type)->item_count : 0;
    u32 i = 0;
    u32 left = items.count;
    for (Ast *item = items.first; item != NULL; item = item->next) {
        left--;
        if (item->kind == AST_PAT_REST) {
            i = known ? count - left : 0;
            continue;
        }
        lint_bind(g, item,
                  known ? lint_part(place, LINT_FIELD, i, type_get(types, place.type)->items[i])
                        : unknown(type_of(item)));
        i++;
    }
}

static void bind_fields(LintGraph *g, AstPatStruct *pattern, LintOperand place)
{
    const Types *types = &g->sema->types;
    bool known = type_is_kind(types, place.type, TYPE_STRUCT);
    for (Ast *node = pattern->fields.first; node != NULL; node = node->next) {
        Ast *inner = ast_as(node, PAT_FIELD, PatField)->pattern;
        lint_bind(g, inner, known ? lint_part(place, LINT_FIELD, node->op,
                                              type_get(types, place.type)->items[node->op])
                                  : unknown(type_of(inner)));
    }
}

static void bind_unknown(LintGraph *g, Ast *first)
{
    for (Ast *item = first; item != NULL; item = item->next) {
        lint_bind(g, item, unknown(type_of(item)));
    }
}

void lint_bind(LintGraph *g, Ast *pattern, LintOperand place)
{
    switch ((int)pattern->kind) {
    case AST_PAT_NAME:
        bind_name(g, ast_as(pattern, PAT_NAME, PatName), place);
        return;
    case AST_PAT_TUPLE:
        bind_items(g, ast_as(pattern, PAT_TUPLE, PatTuple)->items, place);
        return;
    case AST_PAT_TUPLE_STRUCT:
        bind_items(g, ast_as(pattern, PAT_TUPLE_STRUCT, PatTupleStruct)->items, place);
        return;
    case AST_PAT_STRUCT:
        bind_fields(g, ast_as(pattern, PAT_STRUCT, PatStruct), place);
        return;
    case AST_PAT_SLICE:
        bind_unknown(g, ast_as(pattern, PAT_SLICE, PatSlice)->items.first);
        return;
    case AST_PAT_OR: /* the alternatives bind the same names */
        bind_unknown(g, ast_as(pattern, PAT_OR, PatOr)->items.first);
        return;
    case AST_PAT_REF: {
        Ast *inner = ast_as(pattern, PAT_REF, PatRef)->pattern;
        lint_bind(g, inner, unknown(type_of(inner)));
        return;
    }
    default:
        return;
    }
}

void lint_declare_names(LintGraph *g, Ast *pattern)
{
    lint_bind(g, pattern, unknown(TYPE(NONE)));
}

/* ---- match ----------------------------------------------------------------------------------- */

/* `value op number`; the result may be known. */
static LintOperand compare(LintGraph *g, AstBinaryOp op, LintOperand value, Ast *number)
{
    LintOperand right = lint_operand(g, number);
    u32 result = lint_var(g, TYPE(BOOL));
    LintStep *step = lint_step(g, LINT_BINARY);
    step->op = (u8)op;
    step->type = TYPE(BOOL);
    step->dest = result;
    step->left = value;
    step->right = right;
    step->node = number;
    return (LintOperand){.kind = LINT_LOCAL, .type = TYPE(BOOL), .local = result};
}

/* Goes on where the pattern matches, and to `otherwise` where it does not. */
static void test(LintGraph *g, Ast *pattern, LintOperand value, u32 otherwise)
{
    TypeId type = type_of(pattern);
    bool followed = type.raw >= TY_BOOL && type.raw <= TY_USIZE && type_equal(type, value.type);
    if (pattern->kind == AST_PAT_WILD) {
        return;
    }
    if (pattern->kind == AST_PAT_NAME
        && pattern_local(ast_as(pattern, PAT_NAME, PatName)) != NULL) {
        Ast *sub = ast_as(pattern, PAT_NAME, PatName)->sub;
        if (sub != NULL) {
            test(g, sub, value, otherwise);
        }
        return;
    }
    if (pattern->kind == AST_PAT_OR) {
        u32 matched = lint_block(g);
        Ast *item = ast_as(pattern, PAT_OR, PatOr)->items.first;
        for (; item != NULL && g->block != 0; item = item->next) {
            u32 next = item->next == NULL ? otherwise : lint_block(g);
            test(g, item, value, next);
            lint_go_to(g, matched);
            if (item->next != NULL) {
                lint_enter(g, next);
            }
        }
        lint_enter(g, matched);
        return;
    }
    if (followed && pattern->kind == AST_PAT_LITERAL) {
        lint_branch_on(
            g, compare(g, BINARY_EQ, value, ast_as(pattern, PAT_LITERAL, PatLiteral)->value),
            otherwise);
    } else if (followed && pattern->kind == AST_PAT_RANGE) {
        AstPatRange *range = ast_as(pattern, PAT_RANGE, PatRange);
        if (range->low != NULL) {
            lint_branch_on(g, compare(g, BINARY_GE, value, range->low), otherwise);
        }
        if (range->high != NULL) {
            AstBinaryOp op = pattern->op ? BINARY_LE : BINARY_LT;
            lint_branch_on(g, compare(g, op, value, range->high), otherwise);
        }
    } else {
        lint_branch_on(g, unknown(TYPE(BOOL)), otherwise);
    }
}

void lint_match(LintGraph *g, AstMatch *node, u32 dest)
{
    LintOperand value = lint_place(g, node->scrutinee);
    u32 join = lint_block(g);
    for (Ast *item = node->arms.first; item != NULL && g->block != 0; item = item->next) {
        AstArm *arm = ast_as(item, ARM, Arm);
        u32 first_var = g->vars.count;
        u32 next = lint_block(g);
        if (item->next != NULL) { /* one of them matches */
            test(g, arm->pattern, value, next);
        }
        lint_bind(g, arm->pattern, value);
        if (arm->guard != NULL) {
            lint_condition(g, arm->guard, next);
        }
        lint_into(g, arm->body, dest);
        lint_forget(g, first_var);
        lint_go_to(g, join);
        lint_enter(g, next);
    }
    g->block = 0;
    lint_enter(g, join);
}
