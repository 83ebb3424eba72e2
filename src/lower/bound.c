/* bound.c: indices that need no check.
 *
 * `for i in 0..8 { a[i] }` cannot leave an array of eight; nor can `a[x % 8]`, or `s[i]` for i
 * in 0..s.len(). What is known about an expression follows from its operators, because
 * arithmetic is checked: what would leave its type has panicked. What is known about a name is
 * noted when it gets its value, and holds as long as nobody can change it: for names without
 * `mut`. */
#include "lower/lowering.h"

/* Larger bounds are of no use, and sums and products of such ones cannot overflow. */
#define BOUND_MAX ((u64)1 << 31)

enum { BOUND_DEPTH = 5 }; /* levels of an expression that are looked at */

static u64 bound_of(const Lowering *l, Ast *expr, u32 depth);

static const Local *unchanging_local(Ast *expr)
{
    const Local *local = lower_named_local(expr);
    return local != NULL && !local->is_mut ? local : NULL;
}

static u64 cut(u64 bound) { return bound > BOUND_MAX ? 0 : bound; }

static u64 smaller(u64 a, u64 b)
{
    return a == 0 ? b : b == 0 ? a : a < b ? a : b;
}

/* ---- expressions ----------------------------------------------------------------------------- */

static u64 bound_of_binary(const Lowering *l, AstBinary *node, u32 depth)
{
    bool is_unsigned = !lower_extends_sign(lower_type(&node->head));
    u64 a = bound_of(l, node->left, depth);
    u64 b = bound_of(l, node->right, depth);
    bool both = a != 0 && b != 0;
    i64 number = 0;
    bool known = lower_known(l, node->right, &number) && number > 0;
    switch ((int)node->head.op) {
    case BINARY_ADD:
        return both ? cut(a + b - 1) : 0;
    case BINARY_SUB:
        return is_unsigned ? a : 0;
    case BINARY_MUL:
        return both ? cut((a - 1) * (b - 1) + 1) : 0;
    case BINARY_DIV:
        return a != 0 && known ? (a - 1) / (u64)number + 1 : a != 0 && is_unsigned ? a : 0;
    case BINARY_REM:
        return known && (is_unsigned || a != 0) ? smaller(a, cut((u64)number)) : 0;
    case BINARY_AND:
        return smaller(a, b);
    case BINARY_SHR:
        return a != 0 && known && number < 64 ? ((a - 1) >> number) + 1 : a;
    default:
        return 0;
    }
}

/* A narrow unsigned type is a bound by itself. */
static u64 bound_of_type(TypeId type)
{
    bool is_narrow = type_is(type, TY_U8) || type_is(type, TY_U16) || type_is(type, TY_BOOL);
    return !is_narrow ? 0 : type_is(type, TY_BOOL) ? 2 : (u64)1 << lower_bits(type);
}

/* A cast keeps a value that fits. */
static u64 bound_of_cast(const Lowering *l, AstCast *node, u32 depth)
{
    TypeId from = lower_type(node->operand);
    TypeId to = lower_type(&node->head);
    bool is_integral = (type_is_int(from) || type_is(from, TY_BOOL)) && type_is_int(to);
    u64 bound = is_integral ? bound_of(l, node->operand, depth) : 0;
    u32 value_bits = lower_bits(to) - (lower_extends_sign(to) ? 1 : 0);
    return value_bits >= 31 || bound <= (u64)1 << value_bits ? bound : 0;
}

static u64 bound_of_name(const Lowering *l, Ast *expr)
{
    const Local *local = unchanging_local(expr);
    return local == NULL ? 0 : l->facts[local->index].bound;
}

static u64 bound_of(const Lowering *l, Ast *expr, u32 depth)
{
    TypeId type = lower_type(expr);
    i64 known;
    u64 bound = 0;
    if (depth == 0 || !(type_is_int(type) || type_is(type, TY_BOOL))) {
        return 0;
    }
    if (lower_known(l, expr, &known)) {
        return known >= 0 ? cut((u64)known + 1) : 0;
    }
    if (expr->kind == AST_NAME) {
        bound = bound_of_name(l, expr);
    } else if (expr->kind == AST_BINARY) {
        bound = bound_of_binary(l, ast_as(expr, BINARY, Binary), depth - 1);
    } else if (expr->kind == AST_CAST) {
        bound = bound_of_cast(l, ast_as(expr, CAST, Cast), depth - 1);
    }
    return smaller(bound, bound_of_type(type));
}

u64 lower_bound(const Lowering *l, Ast *expr) { return bound_of(l, expr, BOUND_DEPTH); }

/* ---- slices ---------------------------------------------------------------------------------- */

/* The local of a slice that never changes, when the expression is it, or what it points to. */
static const Local *named_slice(const Lowering *l, Ast *expr)
{
    if (expr->kind == AST_UNARY && expr->op == UNARY_DEREF) {
        expr = ast_as(expr, UNARY, Unary)->operand;
    }
    const Local *local = unchanging_local(expr);
    bool is_slice = local != NULL && lower_is_ref(l, local->type)
                    && type_is_kind(l->types, lower_elem(l, local->type), TYPE_SLICE);
    return is_slice ? local : NULL;
}

bool lower_is_in_range(const Lowering *l, Ast *list, TypeId list_type, Ast *index)
{
    if (type_is_kind(l->types, list_type, TYPE_ARRAY)) {
        u64 bound = lower_bound(l, index);
        return bound != 0 && bound <= type_get(l->types, list_type)->count;
    }
    const Local *slice = named_slice(l, list);
    const Local *local = unchanging_local(index);
    return slice != NULL && local != NULL && l->facts[local->index].below == slice;
}

/* ---- facts ----------------------------------------------------------------------------------- */

void lower_note_bound(Lowering *l, const Local *local, u64 bound)
{
    if (!local->is_mut) {
        l->facts[local->index].bound = cut(bound);
    }
}

void lower_note_value(Lowering *l, const Local *local, Ast *value)
{
    if (!local->is_mut && type_is_int(local->type)) {
        l->facts[local->index].bound = lower_bound(l, value);
    }
}

void lower_note_range(Lowering *l, const Local *local, Ast *low, Ast *high, bool inclusive)
{
    u64 bound = lower_bound(l, high);
    bool not_negative = !lower_extends_sign(local->type) || lower_bound(l, low) != 0;
    if (local->is_mut || !not_negative) {
        return;
    }
    if (bound != 0) {
        l->facts[local->index].bound = inclusive ? bound : bound - 1;
    }
    if (library_is(high, LIB_LEN) && !inclusive) {
        Ast *list = receiver_operand(ast_as(high, METHOD, Method)->receiver);
        l->facts[local->index].below = named_slice(l, list);
    }
}
