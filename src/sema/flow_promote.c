/* flow_promote.c: which operands of `&` rustc turns into constants ("constant promotion").
 *
 * `&(3 + 4)` refers to a constant of the program, which lives for ever, not to a temporary. That
 * holds for what can be computed without running code and without failing: no calls, no branches,
 * no division by what is not plainly different from zero. (An overflow is found outside of the
 * constant.) */
#include "sema/flow.h"

#include "syntax/literal.h"

static bool is_constant(const Flow *flow, const Ast *expr);

static bool all_constant(const Flow *flow, AstList list)
{
    for (const Ast *item = list.first; item != NULL; item = item->next) {
        if (!is_constant(flow, item)) {
            return false;
        }
    }
    return true;
}

static bool fields_constant(const Flow *flow, AstList fields)
{
    for (const Ast *field = fields.first; field != NULL; field = field->next) {
        if (!is_constant(flow, ((const AstFieldInit *)(const void *)field)->value)) {
            return false;
        }
    }
    return true;
}

static bool is_constant_name(const Ast *expr)
{
    const Def *def = ((const AstName *)(const void *)expr)->def;
    return def->kind == DEF_CONST || def->kind == DEF_NUMBER || def->kind == DEF_VARIANT
           || def->kind == DEF_STRUCT;
}

/* A literal or named constant as a number; false for anything else. */
static bool integer_value(const Flow *flow, const Ast *expr, u64 *value)
{
    if (expr->kind == AST_UNARY && expr->op == UNARY_NEG) {
        const Ast *operand = ((const AstUnary *)(const void *)expr)->operand;
        bool known = operand->kind == AST_INT && integer_value(flow, operand, value);
        *value = known ? 0 - *value : 0;
        return known;
    }
    if (expr->kind == AST_INT) {
        *value = literal_int(flow->sema->tokens, ((const AstInt *)(const void *)expr)->token).value;
        return true;
    }
    if (expr->kind == AST_NAME && is_constant_name(expr)) {
        const Def *def = ((const AstName *)(const void *)expr)->def;
        *value = def->kind == DEF_CONST    ? ((const Item *)(const void *)def)->bits
                 : def->kind == DEF_NUMBER ? ((const NumberDef *)(const void *)def)->bits
                                           : 0;
        return true;
    }
    return false;
}

/* Division by a number that is neither 0 nor, where that could overflow, -1. */
static bool division_is_safe(const Flow *flow, const AstBinary *node)
{
    TypeId type = flow_type(&node->head);
    if (type_is_float(type)) {
        return true;
    }
    u32 unused = 64 - type_bits(type);
    u64 divisor;
    if (!integer_value(flow, node->right, &divisor) || (divisor << unused) == 0) {
        return false;
    }
    bool minus_one = type_is_signed(type) && (divisor << unused) == (UINT64_MAX << unused);
    u64 dividend;
    return !minus_one
           || (integer_value(flow, node->left, &dividend)
               && (dividend << unused) != (u64)1 << 63);
}

static bool binary_is_constant(const Flow *flow, const AstBinary *node)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    TypeId left = flow_type(node->left);
    bool builtin = left.raw >= TY_BOOL && left.raw <= TY_F64;
    bool divides = op == BINARY_DIV || op == BINARY_REM;
    return builtin && op != BINARY_LOGIC_AND && op != BINARY_LOGIC_OR
           && is_constant(flow, node->left) && is_constant(flow, node->right)
           && (!divides || division_is_safe(flow, node));
}

static bool unary_is_constant(const Flow *flow, const AstUnary *node)
{
    if (flow_is_inserted(&node->head, node->operand)) {
        return false; /* a call on a reference, or the way to a field */
    }
    return is_constant(flow, node->operand);
}

/* An operand whose dereference was inserted makes the operator a call. */
static bool has_inserted_deref(const Ast *operand)
{
    return operand->kind == AST_UNARY && operand->op == UNARY_DEREF
           && flow_is_inserted(operand, ((const AstUnary *)(const void *)operand)->operand);
}

static bool is_constant(const Flow *flow, const Ast *expr)
{
    const void *node = expr;
    switch (expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        return true;
    case AST_NAME:
        return is_constant_name(expr);
    case AST_UNARY:
        return !has_inserted_deref(((const AstUnary *)node)->operand)
               && unary_is_constant(flow, node);
    case AST_BINARY:
        return !has_inserted_deref(((const AstBinary *)node)->left)
               && !has_inserted_deref(((const AstBinary *)node)->right)
               && binary_is_constant(flow, node);
    case AST_REF:
        return expr->op == 0 && is_constant(flow, ((const AstRef *)node)->operand);
    case AST_CAST:
        return is_constant(flow, ((const AstCast *)node)->operand);
    case AST_COERCE:
        return is_constant(flow, ((const AstCoerce *)node)->operand);
    case AST_FIELD:
        return is_constant(flow, ((const AstField *)node)->operand);
    case AST_INDEX: {
        u64 index;
        return is_constant(flow, ((const AstIndex *)node)->operand)
               && integer_value(flow, ((const AstIndex *)node)->index, &index);
    }
    case AST_TUPLE:
        return all_constant(flow, ((const AstTuple *)node)->items);
    case AST_ARRAY:
        return all_constant(flow, ((const AstArray *)node)->items);
    case AST_REPEAT:
        return is_constant(flow, ((const AstRepeat *)node)->item);
    case AST_CALL:
        return call_is_constructor(node) && all_constant(flow, ((const AstCall *)node)->args);
    case AST_STRUCT_LITERAL:
        return ((const AstStructLiteral *)node)->base == NULL
               && fields_constant(flow, ((const AstStructLiteral *)node)->fields);
    case AST_BLOCK: { /* what happens before is no matter */
        const AstBlock *block = node;
        return block->tail != NULL && block->label.id == 0 && is_constant(flow, block->tail);
    }
    default:
        return false;
    }
}

/* Of a place inside a constant, the constant becomes the one that lives for ever; an index on the
 * way to the place may be anything. */
bool flow_is_promoted(const Flow *flow, const Ast *expr)
{
    while (expr->kind == AST_FIELD || expr->kind == AST_INDEX) {
        if (expr->kind == AST_INDEX
            && ((const AstIndex *)(const void *)expr)->index->kind == AST_RANGE) {
            return false; /* it is the base of the range that may be a constant */
        }
        expr = expr->kind == AST_FIELD ? ((const AstField *)(const void *)expr)->operand
                                       : ((const AstIndex *)(const void *)expr)->operand;
    }
    return is_constant(flow, expr);
}
