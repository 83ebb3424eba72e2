/* lint_value.c: arithmetic on known values, with the functions that folding and evaluating use. */
#include "sema/lint.h"

#include <math.h>

#include "base/arith.h"

u64 lint_extend(TypeId type, u64 bits)
{
    if (!type_is_number(type)) {
        return bits;
    }
    u32 unused = 64 - type_bits(type);
    return type_is_signed(type) ? (u64)((i64)(bits << unused) >> unused) : bits << unused >> unused;
}

/* On the target, which has 64 bits. */
static u32 sized(TypeId type)
{
    return type_is(type, TY_ISIZE) ? TY_I64 : type_is(type, TY_USIZE) ? TY_U64 : type.raw;
}

static LintStatus status_of(ArithStatus status)
{
    return status == ARITH_OK ? LINT_OK : status == ARITH_OVERFLOW ? LINT_OVERFLOW : LINT_DIV_ZERO;
}

#define OVERFLOW_UNLESS(fits) ((fits) ? LINT_OK : LINT_OVERFLOW)

/* One function for each type: the type is the name's last part. */
#define DEFINE_COMPUTE(type, NAME, utype, bits_)                                     \
    static LintStatus compute_##type(AstBinaryOp op, u64 left, u64 right, u64 *bits) \
    {                                                                                \
        type a = (type)left;                                                         \
        type b = (type)right;                                                        \
        type r = 0;                                                                  \
        LintStatus status = LINT_NO_VALUE;                                           \
        switch ((int)op) {                                                           \
        case BINARY_ADD:                                                             \
            status = OVERFLOW_UNLESS(arith_add_##type(a, b, &r));                    \
            break;                                                                   \
        case BINARY_SUB:                                                             \
            status = OVERFLOW_UNLESS(arith_sub_##type(a, b, &r));                    \
            break;                                                                   \
        case BINARY_MUL:                                                             \
            status = OVERFLOW_UNLESS(arith_mul_##type(a, b, &r));                    \
            break;                                                                   \
        case BINARY_DIV:                                                             \
            status = status_of(arith_div_##type(a, b, &r));                          \
            break;                                                                   \
        case BINARY_REM:                                                             \
            status = status_of(arith_rem_##type(a, b, &r));                          \
            break;                                                                   \
        case BINARY_SHL:                                                             \
            status = OVERFLOW_UNLESS(arith_shl_##type(a, right, &r));                \
            break;                                                                   \
        case BINARY_SHR:                                                             \
            status = OVERFLOW_UNLESS(arith_shr_##type(a, right, &r));                \
            break;                                                                   \
        }                                                                            \
        *bits = (u64)r; /* sign-extended */                                          \
        return status;                                                               \
    }

ARITH_FOR_INT(DEFINE_COMPUTE)

static LintStatus compute_int(AstBinaryOp op, TypeId type, u64 left, u64 right, u64 *bits)
{
    switch (sized(type)) {
#define CASE(type, NAME, utype, bits_) \
    case TY_##NAME:                    \
        return compute_##type(op, left, right, bits);
        ARITH_FOR_INT(CASE)
#undef CASE
    }
    return LINT_NO_VALUE;
}

/* ---- comparisons and bits: extended bits compare as the values do ---------------------------- */

static bool compare_ints(AstBinaryOp op, bool is_signed, u64 a, u64 b)
{
    bool less = is_signed ? (i64)a < (i64)b : a < b;
    switch ((int)op) {
    case BINARY_EQ: return a == b;
    case BINARY_NE: return a != b;
    case BINARY_LT: return less;
    case BINARY_LE: return less || a == b;
    case BINARY_GT: return !less && a != b;
    default: return !less;
    }
}

static bool compare_floats(AstBinaryOp op, f64 a, f64 b)
{
    switch ((int)op) {
    case BINARY_EQ: return a == b;
    case BINARY_NE: return a != b;
    case BINARY_LT: return a < b;
    case BINARY_LE: return a <= b;
    case BINARY_GT: return a > b;
    default: return a >= b;
    }
}

static bool is_comparison(AstBinaryOp op) { return op >= BINARY_EQ && op <= BINARY_GE; }

static bool compute_bits(AstBinaryOp op, u64 a, u64 b, u64 *bits)
{
    switch ((int)op) {
    case BINARY_AND: *bits = a & b; return true;
    case BINARY_OR: *bits = a | b; return true;
    case BINARY_XOR: *bits = a ^ b; return true;
    default: return false;
    }
}

/* ---- floats ---------------------------------------------------------------------------------- */

static f32 f32_of(u64 bits)
{
    u32 low = (u32)bits;
    f32 value;
    memcpy(&value, &low, sizeof(value));
    return value;
}

static f64 f64_of(u64 bits)
{
    f64 value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

static u64 bits_of_f32(f32 value)
{
    u32 low;
    memcpy(&low, &value, sizeof(low));
    return low;
}

static u64 bits_of_f64(f64 value)
{
    u64 bits;
    memcpy(&bits, &value, sizeof(bits));
    return bits;
}

static u64 compute_f32(AstBinaryOp op, f32 a, f32 b)
{
    switch ((int)op) {
    case BINARY_ADD: return bits_of_f32(a + b);
    case BINARY_SUB: return bits_of_f32(a - b);
    case BINARY_MUL: return bits_of_f32(a * b);
    case BINARY_DIV: return bits_of_f32(a / b);
    default: return bits_of_f32(fmodf(a, b));
    }
}

static u64 compute_f64(AstBinaryOp op, f64 a, f64 b)
{
    switch ((int)op) {
    case BINARY_ADD: return bits_of_f64(a + b);
    case BINARY_SUB: return bits_of_f64(a - b);
    case BINARY_MUL: return bits_of_f64(a * b);
    case BINARY_DIV: return bits_of_f64(a / b);
    default: return bits_of_f64(fmod(a, b));
    }
}

static LintStatus compute_float(AstBinaryOp op, TypeId type, u64 left, u64 right, u64 *bits)
{
    bool wide = type_is(type, TY_F64);
    if (is_comparison(op)) {
        *bits = wide ? compare_floats(op, f64_of(left), f64_of(right))
                     : compare_floats(op, f32_of(left), f32_of(right));
    } else {
        *bits = wide ? compute_f64(op, f64_of(left), f64_of(right))
                     : compute_f32(op, f32_of(left), f32_of(right));
    }
    return LINT_OK;
}

/* ---- operators ------------------------------------------------------------------------------- */

LintStatus lint_compute(AstBinaryOp op, const LintValue *left, const LintValue *right, u64 *bits)
{
    if (type_is_float(left->type)) {
        return compute_float(op, left->type, left->bits, right->bits, bits);
    }
    if (is_comparison(op)) {
        *bits = compare_ints(op, type_is_signed(left->type), left->bits, right->bits);
        return LINT_OK;
    }
    if (compute_bits(op, left->bits, right->bits, bits)) {
        return LINT_OK;
    }
    return compute_int(op, left->type, left->bits, right->bits, bits);
}

LintStatus lint_compute_unary(AstUnaryOp op, const LintValue *operand, u64 *bits)
{
    if (op == UNARY_NOT) {
        *bits = type_is(operand->type, TY_BOOL) ? !operand->bits
                                                : lint_extend(operand->type, ~operand->bits);
        return LINT_OK;
    }
    if (type_is_float(operand->type)) {
        *bits = operand->bits ^ (u64)1 << (type_bits(operand->type) - 1);
        return LINT_OK;
    }
    return compute_int(BINARY_SUB, operand->type, 0, operand->bits, bits);
}

/* ---- casts ----------------------------------------------------------------------------------- */

static u64 int_from_float(TypeId to, f64 value)
{
    switch (sized(to)) {
#define CASE(type, NAME, utype, bits_) \
    case TY_##NAME:                    \
        return (u64)arith_##type##_from_f64(value);
        ARITH_FOR_INT(CASE)
#undef CASE
    }
    return 0;
}

static u64 float_from_int(TypeId to, bool is_signed, u64 bits)
{
    if (type_is(to, TY_F64)) {
        return bits_of_f64(is_signed ? arith_f64_from_i64((i64)bits) : arith_f64_from_u64(bits));
    }
    return bits_of_f32(is_signed ? arith_f32_from_i64((i64)bits) : arith_f32_from_u64(bits));
}

bool lint_compute_cast(const LintValue *operand, TypeId to, u64 *bits)
{
    TypeId from = operand->type;
    if (!type_is_float(from)) {
        *bits = type_is_float(to) ? float_from_int(to, type_is_signed(from), operand->bits)
                                  : lint_extend(to, operand->bits);
        return true;
    }
    f64 value = type_is(from, TY_F64) ? f64_of(operand->bits) : (f64)f32_of(operand->bits);
    if (type_is(to, TY_F32)) {
        *bits = bits_of_f32((f32)value);
    } else {
        *bits = type_is(to, TY_F64) ? bits_of_f64(value) : int_from_float(to, value);
    }
    return true;
}
