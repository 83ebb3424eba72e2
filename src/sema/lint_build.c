/* lint_build.c: expressions as steps of a LintGraph.
 *
 * The order of steps, where blocks are cut, and what is copied into a temporary follow how rustc
 * builds MIR. Constants, and locals that never change, are operands as they are; all else is copied
 * first. */
#include "sema/lint.h"

#include "ir/ir.h"
#include "syntax/literal.h"

/* rustc follows no local of this many bytes or more. */
enum { FOLLOWED_BYTES = 1024 };

static TypeId type_of(const Ast *expr) { return (TypeId){expr->type}; }

static bool is_scalar(TypeId type) { return type.raw >= TY_BOOL && type.raw <= TY_F64; }

/* Whatever has a large frame is kept out of the functions that call themselves. */

/* ---- steps ----------------------------------------------------------------------------------- */

NOINLINE LintStep *lint_step(LintGraph *g, LintStepKind kind)
{
    assert(g->block != 0);
    vec_push(g->arena, &g->steps, ((LintStep){.kind = (u8)kind}));
    return vec_last(&g->steps);
}

void lint_cut(LintGraph *g)
{
    if (g->block != 0) {
        lint_step(g, LINT_CUT);
    }
}

static bool is_followed(LintGraph *g, TypeId type)
{
    Types *types = &g->sema->types;
    if (!type_is_kind(types, type, TYPE_ARRAY) && !type_is_kind(types, type, TYPE_TUPLE)) {
        return true;
    }
    IrLayoutId layout = type_layout(types, g->sema->ir, type);
    return layout.raw != 0 && ir_layout_at(&g->sema->ir->layouts, layout)->size < FOLLOWED_BYTES;
}

NOINLINE u32 lint_var(LintGraph *g, TypeId type)
{
    LintMode mode = is_followed(g, type) ? LINT_MODE_FULL : LINT_MODE_NONE;
    vec_push(g->arena, &g->vars, ((LintVar){.mode = (u8)mode, .type = type}));
    return g->vars.count - 1;
}

/* Counts an assignment. A second one, wherever it is, makes the local known in its block only. */
static void assigned(LintGraph *g, u32 dest)
{
    LintVar *var = &g->vars.items[dest];
    if (var->assigned && var->mode == LINT_MODE_FULL) {
        var->mode = LINT_MODE_BLOCK;
    }
    var->assigned = true;
}

/* A step that gives `dest` a value of the type; NULL where control cannot come. */
static LintStep *result(LintGraph *g, LintStepKind kind, u32 dest, TypeId type)
{
    if (g->block == 0) {
        return NULL;
    }
    assigned(g, dest);
    LintStep *step = lint_step(g, kind);
    step->dest = dest;
    step->type = type;
    return step;
}

void lint_store(LintGraph *g, u32 dest, LintOperand value)
{
    LintStep *step = dest == 0 ? NULL : result(g, LINT_STORE, dest, value.type);
    if (step != NULL) {
        step->left = value;
    }
}

void lint_lose(LintGraph *g, u32 dest)
{
    if (dest != 0) {
        result(g, LINT_LOSE, dest, TYPE(NONE));
    }
}

void lint_borrow(LintGraph *g, LintOperand place)
{
    if (g->block != 0 && place.kind >= LINT_LOCAL) {
        g->vars.items[place.local].mode = LINT_MODE_NONE;
    }
}

/* ---- constants ------------------------------------------------------------------------------- */

static LintOperand unknown(TypeId type)
{
    return (LintOperand){.kind = LINT_UNKNOWN, .type = type};
}

static LintOperand constant(TypeId type, u64 bits)
{
    return (LintOperand){.kind = LINT_CONST, .type = type, .value = lint_extend(type, bits)};
}

static u64 float_bits(LintGraph *g, TypeId type, u32 token)
{
    FloatLiteral literal = literal_float(g->sema->tokens, token, g->arena);
    u64 bits = 0;
    if (type_is(type, TY_F32)) {
        memcpy(&bits, &literal.value32, sizeof(literal.value32));
    } else {
        memcpy(&bits, &literal.value, sizeof(literal.value));
    }
    return bits;
}

/* The bits of a constant item or number of the library; statics are behind a reference in MIR. */
static bool named_bits(const Def *def, u64 *bits)
{
    if (def == NULL || (def->kind != DEF_CONST && def->kind != DEF_NUMBER)) {
        return false;
    }
    *bits = def->kind == DEF_CONST ? ((const Item *)(const void *)def)->bits
                                   : ((const NumberDef *)(const void *)def)->bits;
    return true;
}

static bool constant_bits(LintGraph *g, Ast *expr, u64 *bits)
{
    const Tokens *tokens = g->sema->tokens;
    TypeId type = type_of(expr);
    switch ((int)expr->kind) {
    case AST_INT:
        *bits = type_is_float(type) ? float_bits(g, type, ast_as(expr, INT, Int)->token)
                                    : literal_int(tokens, ast_as(expr, INT, Int)->token).value;
        return true;
    case AST_FLOAT:
        *bits = float_bits(g, type, ast_as(expr, FLOAT, Float)->token);
        return true;
    case AST_BOOL:
        *bits = expr->op;
        return true;
    case AST_CHAR:
        *bits = literal_char(tokens, ast_as(expr, CHAR, Char)->token);
        return true;
    case AST_BYTE:
        *bits = expr->op;
        return true;
    case AST_NAME:
        return named_bits(ast_as(expr, NAME, Name)->def, bits);
    case AST_PATH:
        return named_bits(ast_as(expr, PATH, Path)->def, bits);
    default:
        return false;
    }
}

/* Whether MIR has no computation for the expression: literals, also negative, named constants. */
static NOINLINE bool is_constant(LintGraph *g, Ast *expr, LintOperand *value)
{
    u64 bits = 0;
    TypeId type = type_of(expr);
    if (!is_scalar(type)) {
        return false;
    }
    bool negative = expr->kind == AST_UNARY && expr->op == UNARY_NEG;
    Ast *literal = negative ? ast_as(expr, UNARY, Unary)->operand : expr;
    if (negative && literal->kind != AST_INT && literal->kind != AST_FLOAT) {
        return false;
    }
    if (!constant_bits(g, literal, &bits)) {
        return false;
    }
    if (negative) {
        bits = type_is_float(type) ? bits ^ (u64)1 << (type_bits(type) - 1) : 0 - bits;
    }
    *value = constant(type, bits);
    return true;
}

/* ---- places ---------------------------------------------------------------------------------- */

static const Local *local_of(Ast *expr)
{
    const Def *def = expr->kind == AST_NAME ? ast_as(expr, NAME, Name)->def : NULL;
    return def != NULL && def->kind == DEF_LOCAL ? (const Local *)(const void *)def : NULL;
}

/* A part of a place. Aggregates are followed one level deep. */
LintOperand lint_part(LintOperand whole, LintOperandKind kind, u64 value, TypeId type)
{
    if (whole.kind < LINT_LOCAL) {
        return unknown(type);
    }
    bool followed = whole.kind == LINT_LOCAL;
    return (LintOperand){.kind = followed ? (u8)kind : LINT_DEEP,
                         .type = type,
                         .local = whole.local,
                         .value = value};
}

static LintOperand element(LintOperand base, LintOperand index, TypeId type)
{
    if (index.kind == LINT_CONST) {
        return lint_part(base, LINT_FIELD, index.value, type);
    }
    return index.kind == LINT_LOCAL ? lint_part(base, LINT_ELEMENT, index.local, type)
                                    : lint_part(base, LINT_DEEP, 0, type);
}

/* `a[i]`: the base, the index, then the check that it is in bounds, which ends a block. */
static LintOperand index_place(LintGraph *g, AstIndex *node)
{
    LintOperand base = lint_place(g, node->operand);
    LintOperand index = lint_operand(g, node->index);
    TypeId list = type_of(node->operand);
    if (g->block == 0 || !type_is(index.type, TY_USIZE)) {
        lint_borrow(g, base);
        lint_cut(g);
        return unknown(type_of(&node->head));
    }
    LintStep *step = lint_step(g, LINT_BOUNDS);
    step->left = index;
    step->right = unknown(TYPE(USIZE));
    step->node = &node->head;
    if (type_is_kind(&g->sema->types, list, TYPE_ARRAY)) {
        step->right = constant(TYPE(USIZE), type_get(&g->sema->types, list)->count);
    }
    return element(base, index, type_of(&node->head));
}

static LintOperand temporary(LintGraph *g, Ast *expr);

/* `a[low..high]`: a call of the library, which borrows the base. */
static NOINLINE LintOperand range_place(LintGraph *g, AstIndex *node)
{
    AstRange *range = ast_as(node->index, RANGE, Range);
    lint_borrow(g, lint_place(g, node->operand));
    if (range->low != NULL) {
        lint_operand(g, range->low);
    }
    if (range->high != NULL) {
        lint_operand(g, range->high);
    }
    lint_cut(g);
    return unknown(type_of(&node->head));
}

static LintOperand temporary(LintGraph *g, Ast *expr)
{
    u32 var = lint_var(g, type_of(expr));
    lint_into(g, expr, var);
    return (LintOperand){.kind = LINT_LOCAL, .type = type_of(expr), .local = var};
}

LintOperand lint_place(LintGraph *g, Ast *expr)
{
    const Local *local = local_of(expr);
    if (local != NULL) {
        u32 var = g->var_of[local->index];
        return (LintOperand){.kind = LINT_LOCAL, .type = local->type, .local = var};
    }
    if (expr->kind == AST_FIELD) {
        LintOperand base = lint_place(g, ast_as(expr, FIELD, Field)->operand);
        return lint_part(base, LINT_FIELD, expr->op, type_of(expr));
    }
    if (expr->kind == AST_INDEX) {
        AstIndex *node = ast_as(expr, INDEX, Index);
        return node->index->kind == AST_RANGE ? range_place(g, node) : index_place(g, node);
    }
    if (expr->kind == AST_UNARY && expr->op == UNARY_DEREF) {
        lint_place(g, ast_as(expr, UNARY, Unary)->operand);
        return unknown(type_of(expr));
    }
    return temporary(g, expr);
}

static bool is_place(const Ast *expr)
{
    return expr->kind == AST_NAME || expr->kind == AST_PATH || expr->kind == AST_FIELD
           || expr->kind == AST_INDEX || (expr->kind == AST_UNARY && expr->op == UNARY_DEREF);
}

LintOperand lint_operand(LintGraph *g, Ast *expr)
{
    LintOperand value;
    if (is_constant(g, expr, &value)) {
        return value;
    }
    const Local *local = local_of(expr);
    if (local != NULL && local->has_init && !local->is_mut) {
        return lint_place(g, expr);
    }
    return temporary(g, expr);
}

/* ---- operators ------------------------------------------------------------------------------- */

/* `r + 1` with r: &i32 is a function of the library; sema has put the dereference in. */
static bool is_silent_deref(const Ast *expr)
{
    return expr->kind == AST_UNARY && expr->op == UNARY_DEREF
           && expr->first == ((const AstUnary *)(const void *)expr)->operand->first;
}

static bool is_builtin(const Ast *operand)
{
    return is_scalar(type_of(operand)) && !is_silent_deref(operand);
}

/* An operator that is a call. Comparisons borrow what they compare. */
static NOINLINE void call_operator(LintGraph *g, AstBinary *node, u32 dest)
{
    bool borrows = node->head.op >= BINARY_EQ;
    Ast *operands[] = {node->left, node->right};
    for (u32 i = 0; i < COUNT_OF(operands); i++) {
        if (borrows) {
            lint_borrow(g, lint_place(g, operands[i]));
        } else {
            lint_operand(g, operands[i]);
        }
    }
    lint_cut(g);
    lint_lose(g, dest);
}

static void binary_step(LintGraph *g, const Ast *node, LintOperand left, LintOperand right,
                        u32 dest, TypeId type)
{
    LintStep *step = result(g, LINT_BINARY, dest, type);
    if (step != NULL) {
        step->op = node->op;
        step->left = left;
        step->right = right;
        step->node = node;
    }
}

static NOINLINE void build_binary(LintGraph *g, AstBinary *node, u32 dest)
{
    if (!is_builtin(node->left) || !is_builtin(node->right)) {
        call_operator(g, node, dest);
        return;
    }
    LintOperand left = lint_operand(g, node->left);
    LintOperand right = lint_operand(g, node->right);
    binary_step(g, &node->head, left, right, dest, type_of(&node->head));
}

static NOINLINE void build_unary(LintGraph *g, AstUnary *node, u32 dest)
{
    LintOperand operand = lint_operand(g, node->operand);
    if (!is_builtin(node->operand)) {
        lint_cut(g);
        lint_lose(g, dest);
        return;
    }
    LintStep *step = result(g, LINT_UNARY, dest, type_of(&node->head));
    if (step != NULL) {
        step->op = node->head.op;
        step->left = operand;
        step->node = &node->head;
    }
}

static NOINLINE void build_cast(LintGraph *g, AstCast *node, u32 dest)
{
    LintOperand operand = lint_operand(g, node->operand);
    TypeId to = type_of(&node->head);
    bool follows = is_scalar(to) && is_scalar(operand.type);
    LintStep *step = result(g, follows ? LINT_CAST : LINT_LOSE, dest, to);
    if (step != NULL) {
        step->left = operand;
    }
}

/* ---- assignments: the right side first ------------------------------------------------------- */

/* Writes to a part lose the whole; writes through a reference are to no local. */
static void write_place(LintGraph *g, LintOperand place, LintOperand value)
{
    if (place.kind == LINT_LOCAL) {
        lint_store(g, place.local, value);
    } else if (place.kind > LINT_LOCAL) {
        lint_lose(g, place.local);
    }
}

/* Whether MIR computes the expression right into an assigned local. */
static bool is_direct(const Ast *expr)
{
    return expr->kind == AST_BINARY ? expr->op != BINARY_LOGIC_AND && expr->op != BINARY_LOGIC_OR
           : expr->kind == AST_UNARY ? expr->op != UNARY_DEREF
                                     : expr->kind == AST_CAST || expr->kind == AST_TUPLE
                                           || expr->kind == AST_ARRAY;
}

static bool is_shift_or_minus(const LintStep *step)
{
    return step->kind == LINT_UNARY
           || (step->kind == LINT_BINARY && (step->op == BINARY_SHL || step->op == BINARY_SHR));
}

/* The last operation of the right side is one with the assignment, and located there. */
static LintOperand assigned_value(LintGraph *g, AstAssign *node, u32 dest)
{
    TypeId type = type_of(node->right);
    u32 var = dest != 0 ? dest : lint_var(g, type);
    lint_into(g, node->right, var);
    if (g->block != 0 && is_shift_or_minus(vec_last(&g->steps))) {
        vec_last(&g->steps)->node = &node->head;
    }
    return (LintOperand){.kind = LINT_LOCAL, .type = type, .local = var};
}

static NOINLINE void build_assign(LintGraph *g, AstAssign *node)
{
    const Local *local = local_of(node->left);
    if (!is_direct(node->right)) {
        LintOperand value = lint_operand(g, node->right);
        write_place(g, lint_place(g, node->left), value);
    } else if (local != NULL) {
        assigned_value(g, node, g->var_of[local->index]);
    } else {
        LintOperand value = assigned_value(g, node, 0);
        write_place(g, lint_place(g, node->left), value);
    }
}

static NOINLINE void build_assign_op(LintGraph *g, AstAssignOp *node)
{
    LintOperand right = lint_operand(g, node->right);
    LintOperand left = lint_place(g, node->left);
    if (!is_builtin(node->left) || !is_builtin(node->right)) {
        lint_borrow(g, left);
        lint_cut(g);
        return;
    }
    bool whole = left.kind == LINT_LOCAL;
    binary_step(g, &node->head, left, right, whole ? left.local : 0, left.type);
    if (!whole && left.kind > LINT_LOCAL) {
        lint_lose(g, left.local);
    }
}

/* ---- aggregates ------------------------------------------------------------------------------ */

static void aggregate(LintGraph *g, const LintOperand *values, u32 count, u32 dest, TypeId type)
{
    if (dest == 0 || g->vars.items[dest].mode == LINT_MODE_NONE || count == 0) {
        lint_lose(g, dest);
        return;
    }
    LintStep *step = result(g, LINT_AGGREGATE, dest, type);
    if (step != NULL) {
        step->first = g->operands.count;
        step->count = count;
        for (u32 i = 0; i < count; i++) {
            vec_push(g->arena, &g->operands, values[i]);
        }
    }
}

static NOINLINE void build_aggregate(LintGraph *g, AstList items, u32 dest, TypeId type)
{
    VEC(LintOperand) values = {0};
    for (Ast *item = items.first; item != NULL; item = item->next) {
        LintOperand value = lint_operand(g, item);
        vec_push(g->arena, &values, value);
    }
    aggregate(g, values.items, values.count, dest, type);
}

/* The fields may stand in any order; what the base gives is not followed. */
static NOINLINE void build_struct(LintGraph *g, AstStructLiteral *node, u32 dest)
{
    TypeId type = type_of(&node->head);
    u32 count = type_get(&g->sema->types, type)->item_count;
    LintOperand *values = arena_array_zero(g->arena, LintOperand, count);
    for (Ast *field = node->fields.first; field != NULL; field = field->next) {
        values[field->op] = lint_operand(g, ast_as(field, FIELD_INIT, FieldInit)->value);
    }
    if (node->base != NULL) {
        lint_place(g, node->base);
    }
    for (u32 i = 0; i < count; i++) {
        if (values[i].type.raw == TY_NONE) {
            values[i] = unknown(type_get(&g->sema->types, type)->items[i]);
        }
    }
    aggregate(g, values, count, dest, type);
}

/* ---- borrows --------------------------------------------------------------------------------- */

/* A division that plainly cannot fail. */
static bool divides_safely(LintGraph *g, AstBinary *node)
{
    LintOperand left;
    LintOperand right;
    if (type_is_float(type_of(node->left))) {
        return true;
    }
    if (!is_constant(g, node->right, &right) || right.value == 0) {
        return false;
    }
    bool minus_one = type_is_signed(right.type) && right.value == UINT64_MAX;
    return !minus_one || (is_constant(g, node->left, &left)
                          && left.value << (64 - type_bits(left.type)) != (u64)1 << 63);
}

/* What rustc moves out of the function, into a constant of its own, when it is borrowed. */
static bool is_promoted(LintGraph *g, Ast *expr)
{
    LintOperand value;
    if (is_constant(g, expr, &value)) {
        return true;
    }
    if (expr->kind == AST_UNARY && expr->op != UNARY_DEREF) {
        return is_promoted(g, ast_as(expr, UNARY, Unary)->operand);
    }
    if (expr->kind == AST_CAST) {
        return is_promoted(g, ast_as(expr, CAST, Cast)->operand);
    }
    AstBinary *node = expr->kind == AST_BINARY ? ast_as(expr, BINARY, Binary) : NULL;
    if (node == NULL || expr->op >= BINARY_LOGIC_AND) {
        return false;
    }
    bool divides = expr->op == BINARY_DIV || expr->op == BINARY_REM;
    return (!divides || divides_safely(g, node)) && is_promoted(g, node->left)
           && is_promoted(g, node->right);
}

void lint_borrow_expr(LintGraph *g, Ast *expr)
{
    if (g->block == 0 || !is_promoted(g, expr)) {
        lint_borrow(g, lint_place(g, expr));
        return;
    }
    u32 marker = g->steps.count;
    lint_step(g, LINT_PROMOTED);
    lint_place(g, expr);
    g->steps.items[marker].count = g->steps.count - marker - 1;
}

/* ---- patterns -------------------------------------------------------------------------------- */

u32 lint_declare(LintGraph *g, const Local *local)
{
    u32 var = lint_var(g, local->type);
    g->var_of[local->index] = var;
    return var;
}

/* A `let` that gives its whole value to one name. */
static const Local *whole_name(const Ast *pattern)
{
    const AstPatName *name = (const AstPatName *)(const void *)pattern;
    bool whole = pattern->kind == AST_PAT_NAME && name->sub == NULL
                 && (pattern->op & (PAT_BY_REF | PAT_BY_MUT_REF)) == 0;
    const Def *def = whole ? name->def : NULL;
    return def != NULL && def->kind == DEF_LOCAL ? (const Local *)(const void *)def : NULL;
}

static NOINLINE void build_let(LintGraph *g, AstLet *node)
{
    if (node->init == NULL) {
        lint_declare_names(g, node->pattern);
    } else if (whole_name(node->pattern) != NULL) {
        /* The name is not visible in its own initialiser, which cannot mean it. */
        lint_into(g, node->init, lint_declare(g, whole_name(node->pattern)));
    } else {
        lint_bind(g, node->pattern, lint_place(g, node->init));
    }
}

/* ---- expressions ----------------------------------------------------------------------------- */

static bool build_rvalue(LintGraph *g, Ast *expr, u32 dest)
{
    switch ((int)expr->kind) {
    case AST_BINARY:
        build_binary(g, ast_as(expr, BINARY, Binary), dest);
        return true;
    case AST_UNARY:
        build_unary(g, ast_as(expr, UNARY, Unary), dest);
        return true;
    case AST_CAST:
        build_cast(g, ast_as(expr, CAST, Cast), dest);
        return true;
    case AST_TUPLE:
        build_aggregate(g, ast_as(expr, TUPLE, Tuple)->items, dest, type_of(expr));
        return true;
    case AST_ARRAY:
        build_aggregate(g, ast_as(expr, ARRAY, Array)->items, dest, type_of(expr));
        return true;
    case AST_CALL: /* of a constructor */
        build_aggregate(g, ast_as(expr, CALL, Call)->args, dest, type_of(expr));
        return true;
    case AST_STRUCT_LITERAL:
        build_struct(g, ast_as(expr, STRUCT_LITERAL, StructLiteral), dest);
        return true;
    case AST_REPEAT:
        lint_operand(g, ast_as(expr, REPEAT, Repeat)->item);
        lint_lose(g, dest);
        return true;
    case AST_REF:
        lint_borrow_expr(g, ast_as(expr, REF, Ref)->operand);
        lint_lose(g, dest);
        return true;
    case AST_COERCE:
        lint_into(g, ast_as(expr, COERCE, Coerce)->operand, dest);
        return true;
    default:
        return false;
    }
}

static bool build_statement(LintGraph *g, Ast *expr)
{
    switch ((int)expr->kind) {
    case AST_LET:
        build_let(g, ast_as(expr, LET, Let));
        return true;
    case AST_EXPR_STMT:
        lint_into(g, ast_as(expr, EXPR_STMT, ExprStmt)->expr, 0);
        return true;
    case AST_ASSIGN:
        build_assign(g, ast_as(expr, ASSIGN, Assign));
        return true;
    case AST_ASSIGN_OP:
        build_assign_op(g, ast_as(expr, ASSIGN_OP, AssignOp));
        return true;
    default:
        return false;
    }
}

void lint_into(LintGraph *g, Ast *expr, u32 dest)
{
    LintOperand value;
    if (g->block == 0) {
        return; /* but locals are declared where they can be named, which is not behind this */
    }
    if (is_constant(g, expr, &value)) {
        lint_store(g, dest, value);
    } else if (local_of(expr) != NULL || (is_place(expr) && expr->kind != AST_PATH)) {
        if (expr->kind == AST_NAME && local_of(expr) == NULL) {
            lint_lose(g, dest);
        } else {
            lint_store(g, dest, lint_place(g, expr));
        }
    } else if (!lint_control(g, expr, dest) && !build_rvalue(g, expr, dest)
               && !build_statement(g, expr)) {
        lint_lose(g, dest); /* text, functions */
    }
}
