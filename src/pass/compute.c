/* compute.c: ops on known values, by base/arith.h, as the evaluator does them.
 *
 * The families of typed ops are written once each, by macros over the types. */
#include "pass/compute.h"

#include "base/arith.h"

/* ---- registers as values of a type ----------------------------------------------------------- */

/* A signed or unsigned value of up to 32 bits as a register: see compute.h. */
static u64 reg_of_32(u32 bits) { return (u64)(i64)(i32)bits; }

#define REG_OF(type, value) (sizeof(type) < 8 ? reg_of_32((u32)(value)) : (u64)(value))

static f32 f32_of(u64 reg)
{
    u32 bits = (u32)reg;
    f32 value;
    memcpy(&value, &bits, sizeof(value));
    return value;
}

static f64 f64_of(u64 reg)
{
    f64 value;
    memcpy(&value, &reg, sizeof(value));
    return value;
}

static bool give_f32(f32 value, u64 *result)
{
    u32 bits;
    memcpy(&bits, &value, sizeof(bits));
    *result = reg_of_32(bits);
    return value == value; /* not a NaN */
}

static bool give_f64(f64 value, u64 *result)
{
    memcpy(result, &value, sizeof(value));
    return value == value;
}

/* ---- arithmetic ------------------------------------------------------------------------------ */

#define CHECKED(op, type)                                              \
    {                                                                  \
        type value = 0;                                                \
        bool fits = arith_##op##_##type((type)b, (type)c, &value);     \
        *result = REG_OF(type, value);                                 \
        return fits;                                                   \
    }
#define SHIFTED(op, type)                                   \
    {                                                       \
        type value = 0;                                     \
        bool fits = arith_##op##_##type((type)b, c, &value); \
        *result = REG_OF(type, value);                      \
        return fits;                                        \
    }
#define DIVIDED(op, type)                                                     \
    {                                                                         \
        type value = 0;                                                       \
        ArithStatus status = arith_##op##_##type((type)b, (type)c, &value);   \
        *result = REG_OF(type, value);                                        \
        return status == ARITH_OK;                                            \
    }
#define INT_CASES(type, NAME, utype, bits)       \
    case IR_ADD_##NAME: CHECKED(add, type)       \
    case IR_ADD_IMM_##NAME: CHECKED(add, type)   \
    case IR_SUB_##NAME: CHECKED(sub, type)       \
    case IR_SUB_IMM_##NAME: CHECKED(sub, type)   \
    case IR_MUL_##NAME: CHECKED(mul, type)       \
    case IR_DIV_##NAME: DIVIDED(div, type)       \
    case IR_REM_##NAME: DIVIDED(rem, type)       \
    case IR_SHL_##NAME: SHIFTED(shl, type)       \
    case IR_SHR_##NAME: SHIFTED(shr, type)
#define NEG_CASES(type, NAME, utype, bits)              \
    case IR_NEG_##NAME: {                               \
        type value = 0;                                 \
        bool fits = arith_neg_##type((type)b, &value);  \
        *result = REG_OF(type, value);                  \
        return fits;                                    \
    }

static bool compute_int(IrOp op, u64 b, u64 c, u64 *result)
{
    switch ((int)op) {
        ARITH_FOR_INT(INT_CASES)
        ARITH_FOR_SIGNED(NEG_CASES)
    default:
        return false;
    }
}

static bool compute_bits(IrOp op, u64 b, u64 c, u64 *result)
{
    switch ((int)op) {
    case IR_AND:
        *result = b & c;
        return true;
    case IR_OR:
        *result = b | c;
        return true;
    case IR_XOR:
        *result = b ^ c;
        return true;
    case IR_ADD_WRAP:
        *result = b + c;
        return true;
    case IR_SUB_WRAP:
        *result = b - c;
        return true;
    case IR_MUL_WRAP:
        *result = b * c;
        return true;
    case IR_AND_IMM:
        *result = b & c;
        return true;
    case IR_SHR_IMM_U8:
        *result = REG_OF(u8, (u8)b >> c);
        return true;
    case IR_SHR_IMM_U16:
        *result = REG_OF(u16, (u16)b >> c);
        return true;
    case IR_SHR_IMM_U32:
        *result = REG_OF(u32, (u32)b >> c);
        return true;
    case IR_SHR_IMM_U64:
        *result = b >> c;
        return true;
    case IR_NOT:
        *result = ~b;
        return true;
    case IR_NOT_BOOL:
        *result = (u8)b ^ 1;
        return true;
    default:
        return false;
    }
}

/* REM is left to run time: it needs the C library, and constants rarely use it. */
static bool compute_float(IrOp op, u64 b, u64 c, u64 *result)
{
    switch ((int)op) {
    case IR_ADD_F32:
        return give_f32(f32_of(b) + f32_of(c), result);
    case IR_SUB_F32:
        return give_f32(f32_of(b) - f32_of(c), result);
    case IR_MUL_F32:
        return give_f32(f32_of(b) * f32_of(c), result);
    case IR_DIV_F32:
        return give_f32(f32_of(b) / f32_of(c), result);
    case IR_NEG_F32:
        return give_f32(-f32_of(b), result);
    case IR_ADD_F64:
        return give_f64(f64_of(b) + f64_of(c), result);
    case IR_SUB_F64:
        return give_f64(f64_of(b) - f64_of(c), result);
    case IR_MUL_F64:
        return give_f64(f64_of(b) * f64_of(c), result);
    case IR_DIV_F64:
        return give_f64(f64_of(b) / f64_of(c), result);
    case IR_NEG_F64:
        return give_f64(-f64_of(b), result);
    default:
        return false;
    }
}

/* ---- comparisons, of values and in jumps ----------------------------------------------------- */

#define HOLDS(op, NAME, left, relation, right) \
    case IR_##op##_##NAME:                     \
        *holds = (left)relation(right);        \
        return true;
#define INT_RELATIONS(type, NAME, utype, bits)    \
    HOLDS(LT, NAME, (type)b, <, (type)c)          \
    HOLDS(LE, NAME, (type)b, <=, (type)c)         \
    HOLDS(JLT, NAME, (type)b, <, (type)c)         \
    HOLDS(JLE, NAME, (type)b, <=, (type)c)        \
    HOLDS(JLT_IMM, NAME, (type)b, <, (type)c)     \
    HOLDS(JLE_IMM, NAME, (type)b, <=, (type)c)    \
    HOLDS(JGT_IMM, NAME, (type)b, >, (type)c)     \
    HOLDS(JGE_IMM, NAME, (type)b, >=, (type)c)
#define WIDTH_RELATIONS(type, NAME)               \
    HOLDS(EQ, NAME, (type)b, ==, (type)c)         \
    HOLDS(NE, NAME, (type)b, !=, (type)c)         \
    HOLDS(JEQ, NAME, (type)b, ==, (type)c)        \
    HOLDS(JNE, NAME, (type)b, !=, (type)c)        \
    HOLDS(JEQ_IMM, NAME, (type)b, ==, (type)c)    \
    HOLDS(JNE_IMM, NAME, (type)b, !=, (type)c)
#define FLOAT_RELATIONS(read, NAME)               \
    HOLDS(EQ, NAME, read(b), ==, read(c))         \
    HOLDS(NE, NAME, read(b), !=, read(c))         \
    HOLDS(LT, NAME, read(b), <, read(c))          \
    HOLDS(LE, NAME, read(b), <=, read(c))         \
    HOLDS(JEQ, NAME, read(b), ==, read(c))        \
    HOLDS(JNE, NAME, read(b), !=, read(c))        \
    HOLDS(JLT, NAME, read(b), <, read(c))         \
    HOLDS(JLE, NAME, read(b), <=, read(c))        \
    HOLDS(JNLT, NAME, !(read(b) < read(c)), ==, true) \
    HOLDS(JNLE, NAME, !(read(b) <= read(c)), ==, true)

/* False when op compares nothing. */
static bool compare(IrOp op, u64 b, u64 c, bool *holds)
{
    switch ((int)op) {
        ARITH_FOR_INT(INT_RELATIONS)
        WIDTH_RELATIONS(u8, 8)
        WIDTH_RELATIONS(u16, 16)
        WIDTH_RELATIONS(u32, 32)
        WIDTH_RELATIONS(u64, 64)
        FLOAT_RELATIONS(f32_of, F32)
        FLOAT_RELATIONS(f64_of, F64)
    default:
        return false;
    }
}

/* ---- conversions ----------------------------------------------------------------------------- */

#define FROM_FLOAT_CASES(type, NAME, utype, bits)             \
    case IR_FROM_F32_##NAME:                                  \
        *result = REG_OF(type, arith_##type##_from_f32(f32_of(b))); \
        return true;                                          \
    case IR_FROM_F64_##NAME:                                  \
        *result = REG_OF(type, arith_##type##_from_f64(f64_of(b))); \
        return true;

static bool convert(IrOp op, u64 b, u64 *result)
{
    switch ((int)op) {
        ARITH_FOR_INT(FROM_FLOAT_CASES)
    case IR_SEXT_8:
        *result = (u64)(i64)(i8)b;
        return true;
    case IR_SEXT_16:
        *result = (u64)(i64)(i16)b;
        return true;
    case IR_SEXT_32:
        *result = (u64)(i64)(i32)b;
        return true;
    case IR_ZEXT_8:
        *result = (u8)b;
        return true;
    case IR_ZEXT_16:
        *result = (u16)b;
        return true;
    case IR_ZEXT_32:
        *result = (u32)b;
        return true;
    case IR_F32_FROM_I64:
        return give_f32(arith_f32_from_i64((i64)b), result);
    case IR_F32_FROM_U64:
        return give_f32(arith_f32_from_u64(b), result);
    case IR_F64_FROM_I64:
        return give_f64(arith_f64_from_i64((i64)b), result);
    case IR_F64_FROM_U64:
        return give_f64(arith_f64_from_u64(b), result);
    case IR_F32_FROM_F64:
        return give_f32((f32)f64_of(b), result);
    case IR_F64_FROM_F32:
        return give_f64((f64)f32_of(b), result);
    default:
        return false;
    }
}

/* ---- interface ------------------------------------------------------------------------------- */

bool compute_value(IrOp op, u64 b, u64 c, u64 *result)
{
    bool holds;
    if (op == IR_MOV) {
        *result = b;
        return true;
    }
    if (op == IR_ADDR_IMM) {
        return false; /* a known address does not exist */
    }
    if (compare(op, b, c, &holds)) {
        *result = holds;
        return true;
    }
    return (ir_op_can_panic(op) && compute_int(op, b, c, result)) ||
           compute_bits(op, b, c, result) || convert(op, b, result) ||
           compute_float(op, b, c, result);
}

bool compute_jump(IrOp op, u64 a, u64 b)
{
    bool holds = false;
    if (op == IR_JT || op == IR_JF) {
        return ((u8)a != 0) == (op == IR_JT);
    }
    bool known = compare(op, a, b, &holds);
    assert(known);
    UNUSED(known);
    return holds;
}
