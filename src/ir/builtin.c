/* builtin.c: the functions of builtin.def that need only registers.
 *
 * Each family is written once, as macros over the types of base/arith.h. */
#include "ir/builtin.h"

#include "base/bug.h"
#include "base/floatmath.h"
#include "base/unicode.h"
#include "base/utf8.h"

const IrBuiltinInfo ir_builtin_infos[IR_BUILTIN_COUNT] = {
#define BUILTIN(name, in, out) {in, out, false},
#define LIST(name, in, out) {in, out, true},
#include "ir/builtin.def"
};

void ir_builtin_name(IrBuiltin builtin, StrBuf *out)
{
    static const char *const names[] = {
#define BUILTIN(name, in, out) #name,
#define LIST(name, in, out) #name,
#include "ir/builtin.def"
    };
    for (const char *c = names[builtin]; *c != '\0'; c++) {
        strbuf_push(out, (u8)(*c >= 'A' && *c <= 'Z' ? *c + ('a' - 'A') : *c));
    }
}

/* ---- integers -------------------------------------------------------------------------------- */

#define A(type) ((type)regs[0])
#define B(type) ((type)regs[1])
#define C(type) ((type)regs[2])

/* The value as a register. */
#define GIVE(utype, value)              \
    do {                                \
        regs[0] = (u64)(utype)(value);  \
        return FAULT_NONE;              \
    } while (0)

/* A function that says what went wrong. */
#define TRY(type, utype, call)            \
    do {                                  \
        type result = 0;                  \
        ArithFault fault = (call);        \
        if (fault == FAULT_NONE) {        \
            regs[0] = (u64)(utype)result; \
        }                                 \
        return fault;                     \
    } while (0)

/* A value and whether it overflowed. */
#define GIVE_BOTH(type, utype, call)  \
    do {                              \
        type result = 0;              \
        u64 flag = (call);            \
        regs[0] = (u64)(utype)result; \
        regs[1] = flag;               \
        return FAULT_NONE;            \
    } while (0)

/* The same of a function that may go wrong. */
#define TRY_BOTH(type, utype, function)                                          \
    do {                                                                         \
        type result = 0;                                                         \
        bool over = false;                                                       \
        ArithFault fault = function##_##type(A(type), B(type), &result, &over);  \
        if (fault == FAULT_NONE) {                                               \
            regs[0] = (u64)(utype)result;                                        \
            regs[1] = over;                                                      \
        }                                                                        \
        return fault;                                                            \
    } while (0)
#define TRY_FIRST(type, utype, function)                                         \
    do {                                                                         \
        type result = 0;                                                         \
        bool over = false;                                                       \
        ArithFault fault = function##_##type(A(type), B(type), &result, &over);  \
        if (fault == FAULT_NONE) {                                               \
            regs[0] = (u64)(utype)result;                                        \
        }                                                                        \
        return fault;                                                            \
    } while (0)

#define ON(name, NAME) case IR_BUILTIN_##name##_##NAME:

#define POWERS(type, NAME, utype)                                                              \
    ON(POW, NAME) TRY(type, utype, arith_pow_##type(A(type), B(u32), &result));                \
    ON(WRAPPING_POW, NAME) GIVE(utype, arith_wrapping_pow_##type(A(type), B(u32)));            \
    ON(SATURATING_POW, NAME) GIVE(utype, arith_saturating_pow_##type(A(type), B(u32)));        \
    ON(OVERFLOWING_POW, NAME)                                                                  \
        GIVE_BOTH(type, utype, arith_overflowing_pow_##type(A(type), B(u32), &result));

#define SUMS(type, NAME, utype)                                                                \
    ON(SATURATING_ADD, NAME) GIVE(utype, arith_saturating_add_##type(A(type), B(type)));       \
    ON(SATURATING_SUB, NAME) GIVE(utype, arith_saturating_sub_##type(A(type), B(type)));       \
    ON(SATURATING_MUL, NAME) GIVE(utype, arith_saturating_mul_##type(A(type), B(type)));       \
    ON(OVERFLOWING_ADD, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_add_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_SUB, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_sub_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_MUL, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_mul_overflow(A(type), B(type), &result));             \
    ON(OVERFLOWING_NEG, NAME)                                                                  \
        GIVE_BOTH(type, utype, __builtin_sub_overflow((type)0, A(type), &result));

#define QUOTIENTS(type, NAME, utype)                                                           \
    ON(OVERFLOWING_DIV, NAME) TRY_BOTH(type, utype, arith_overflowing_div);                    \
    ON(OVERFLOWING_REM, NAME) TRY_BOTH(type, utype, arith_overflowing_rem);                    \
    ON(OVERFLOWING_DIV_EUCLID, NAME) TRY_BOTH(type, utype, arith_overflowing_div_euclid);      \
    ON(OVERFLOWING_REM_EUCLID, NAME) TRY_BOTH(type, utype, arith_overflowing_rem_euclid);      \
    ON(WRAPPING_DIV, NAME) TRY_FIRST(type, utype, arith_overflowing_div);                      \
    ON(WRAPPING_REM, NAME) TRY_FIRST(type, utype, arith_overflowing_rem);                      \
    ON(WRAPPING_DIV_EUCLID, NAME) TRY_FIRST(type, utype, arith_overflowing_div_euclid);        \
    ON(WRAPPING_REM_EUCLID, NAME) TRY_FIRST(type, utype, arith_overflowing_rem_euclid);        \
    ON(DIV_EUCLID, NAME) TRY(type, utype, arith_div_euclid_##type(A(type), B(type), &result)); \
    ON(REM_EUCLID, NAME) TRY(type, utype, arith_rem_euclid_##type(A(type), B(type), &result)); \
    ON(SATURATING_DIV, NAME)                                                                   \
    {                                                                                          \
        type result = 0;                                                                       \
        bool over = false;                                                                     \
        ArithFault fault = arith_overflowing_div_##type(A(type), B(type), &result, &over);     \
        if (fault == FAULT_NONE) {                                                             \
            regs[0] = (u64)(utype)(over ? ARITH_MAX(type) : result);                           \
        }                                                                                      \
        return fault;                                                                          \
    }

/* The amount is cut to the bits of the type. */
#define SHIFTS(type, NAME, utype)                                                          \
    ON(WRAPPING_SHL, NAME) GIVE(utype, A(u64) << (B(u32) % ARITH_BITS(type)));             \
    ON(WRAPPING_SHR, NAME) GIVE(utype, A(type) >> (B(u32) % ARITH_BITS(type)));            \
    ON(OVERFLOWING_SHL, NAME)                                                              \
    {                                                                                      \
        u32 amount = B(u32);                                                               \
        regs[1] = amount >= ARITH_BITS(type);                                              \
        GIVE(utype, A(u64) << (amount % ARITH_BITS(type)));                                \
    }                                                                                      \
    ON(OVERFLOWING_SHR, NAME)                                                              \
    {                                                                                      \
        u32 amount = B(u32);                                                               \
        regs[1] = amount >= ARITH_BITS(type);                                              \
        GIVE(utype, A(type) >> (amount % ARITH_BITS(type)));                               \
    }

#define ROOTS(type, NAME, utype)                                                               \
    ON(ISQRT, NAME) TRY(type, utype, arith_isqrt_##type(A(type), &result));                    \
    ON(ILOG, NAME) TRY(u32, u32, arith_ilog_##type(A(type), B(type), &result));                \
    ON(ILOG2, NAME) TRY(u32, u32, arith_ilog_##type(A(type), 2, &result));                     \
    ON(ILOG10, NAME) TRY(u32, u32, arith_ilog_##type(A(type), 10, &result));                   \
    ON(ABS_DIFF, NAME) GIVE(utype, arith_abs_diff_##type(A(type), B(type)));                   \
    ON(MIDPOINT, NAME) GIVE(utype, arith_midpoint_##type(A(type), B(type)));                   \
    ON(MIN, NAME) GIVE(utype, B(type) < A(type) ? B(type) : A(type));                          \
    ON(MAX, NAME) GIVE(utype, B(type) < A(type) ? A(type) : B(type));                          \
    ON(CMP, NAME) GIVE(u8, (B(type) < A(type)) - (A(type) < B(type)));                         \
    ON(CLAMP, NAME) TRY(type, utype, arith_clamp_##type(A(type), B(type), C(type), &result));

#define INT_CASES(type, NAME, utype, bits) \
    POWERS(type, NAME, utype)              \
    SUMS(type, NAME, utype)                \
    QUOTIENTS(type, NAME, utype)           \
    SHIFTS(type, NAME, utype)              \
    ROOTS(type, NAME, utype)

#define ABSOLUTE(type, utype) (A(type) < 0 ? (utype)(0u - A(utype)) : A(utype))

#define SIGNED_CASES(type, NAME, utype, bits)                                                  \
    ON(ABS, NAME)                                                                              \
    {                                                                                          \
        if (A(type) == ARITH_MIN(type)) {                                                      \
            return FAULT_NEG;                                                                  \
        }                                                                                      \
        GIVE(utype, ABSOLUTE(type, utype));                                                    \
    }                                                                                          \
    ON(WRAPPING_ABS, NAME) GIVE(utype, ABSOLUTE(type, utype));                                 \
    ON(SATURATING_ABS, NAME)                                                                   \
        GIVE(utype, A(type) == ARITH_MIN(type) ? (utype)ARITH_MAX(type) : ABSOLUTE(type, utype)); \
    ON(SATURATING_NEG, NAME)                                                                   \
        GIVE(utype, A(type) == ARITH_MIN(type) ? (utype)ARITH_MAX(type) : (utype)(0u - A(utype))); \
    ON(OVERFLOWING_ABS, NAME)                                                                  \
    {                                                                                          \
        regs[1] = A(type) == ARITH_MIN(type);                                                  \
        GIVE(utype, ABSOLUTE(type, utype));                                                    \
    }                                                                                          \
    ON(SIGNUM, NAME) GIVE(utype, (A(type) > 0) - (A(type) < 0));                               \
    ON(SATURATING_ADD_UNSIGNED, NAME)                                                          \
        GIVE(utype, arith_saturating_add_##utype##_##type(A(type), B(utype)));                 \
    ON(SATURATING_SUB_UNSIGNED, NAME)                                                          \
        GIVE(utype, arith_saturating_sub_##utype##_##type(A(type), B(utype)));                 \
    ON(OVERFLOWING_ADD_UNSIGNED, NAME)                                                         \
        GIVE_BOTH(type, utype, __builtin_add_overflow(A(type), B(utype), &result));            \
    ON(OVERFLOWING_SUB_UNSIGNED, NAME)                                                         \
        GIVE_BOTH(type, utype, __builtin_sub_overflow(A(type), B(utype), &result));

/* The unsigned type of the same row of ARITH_FOR_SIGNED. */
#define UNSIGNED_OF_I8 U8
#define UNSIGNED_OF_I16 U16
#define UNSIGNED_OF_I32 U32
#define UNSIGNED_OF_I64 U64
#define MIXED_CASES(type, NAME, utype, bits) MIXED_CASES_(type, UNSIGNED_OF_##NAME, utype)
#define MIXED_CASES_(type, UNAME, utype) MIXED_CASES__(type, UNAME, utype)
#define MIXED_CASES__(type, UNAME, utype)                                                      \
    ON(SATURATING_ADD_SIGNED, UNAME)                                                           \
        GIVE(utype, arith_saturating_add_##type##_##utype(A(utype), B(type)));                 \
    ON(SATURATING_SUB_SIGNED, UNAME)                                                           \
        GIVE(utype, arith_saturating_sub_##type##_##utype(A(utype), B(type)));                 \
    ON(OVERFLOWING_ADD_SIGNED, UNAME)                                                          \
        GIVE_BOTH(utype, utype, __builtin_add_overflow(A(utype), B(type), &result));           \
    ON(OVERFLOWING_SUB_SIGNED, UNAME)                                                          \
        GIVE_BOTH(utype, utype, __builtin_sub_overflow(A(utype), B(type), &result));

#define UNSIGNED_CASES(type, NAME, utype, bits)                                                \
    ON(DIV_CEIL, NAME) TRY(type, utype, arith_div_ceil_##type(A(type), B(type), &result));     \
    ON(NEXT_MULTIPLE_OF, NAME)                                                                 \
        TRY(type, utype, arith_next_multiple_of_##type(A(type), B(type), &result));            \
    ON(IS_MULTIPLE_OF, NAME)                                                                   \
        GIVE(u8, B(type) == 0 ? A(type) == 0 : A(type) % B(type) == 0);                        \
    ON(NEXT_POWER_OF_TWO, NAME)                                                                \
        TRY(type, utype, arith_next_power_of_two_##type(A(type), &result));                    \
    ON(IS_POWER_OF_TWO, NAME) GIVE(u8, arith_count_ones(A(type)) == 1);

static ArithFault run_int(IrBuiltin builtin, u64 *regs)
{
    switch ((int)builtin) {
        ARITH_FOR_INT(INT_CASES)
        ARITH_FOR_SIGNED(SIGNED_CASES)
        ARITH_FOR_SIGNED(MIXED_CASES)
        ARITH_FOR_UNSIGNED(UNSIGNED_CASES)
    case IR_BUILTIN_CLAMP_CHAR:
        TRY(u32, u32, arith_clamp_u32(A(u32), B(u32), C(u32), &result));
    case IR_BUILTIN_CLAMP_BOOL:
        TRY(u8, u8,
            arith_clamp_u8(A(u8), B(u8), C(u8), &result) == FAULT_NONE ? FAULT_NONE
                                                                       : FAULT_CLAMP_BOOL);
    }
    UNREACHABLE();
}

/* ---- bits ------------------------------------------------------------------------------------ */

#define WIDTH_CASES(type, bits)                                                               \
    ON(COUNT_ONES, bits) GIVE(u32, arith_count_ones(A(type)));                                \
    ON(COUNT_ZEROS, bits) GIVE(u32, bits - arith_count_ones(A(type)));                        \
    ON(LEADING_ZEROS, bits) GIVE(u32, arith_leading_zeros(A(type), bits));                    \
    ON(LEADING_ONES, bits) GIVE(u32, arith_leading_zeros((type)~A(type), bits));              \
    ON(TRAILING_ZEROS, bits) GIVE(u32, arith_trailing_zeros(A(type), bits));                  \
    ON(TRAILING_ONES, bits) GIVE(u32, arith_trailing_zeros((type)~A(type), bits));            \
    ON(ROTATE_LEFT, bits) GIVE(type, arith_rotate_left(A(type), B(u32), bits));               \
    ON(ROTATE_RIGHT, bits) GIVE(type, arith_rotate_left(A(type), bits - B(u32) % bits, bits)); \
    ON(SWAP_BYTES, bits) GIVE(type, arith_swap_bytes(A(type), bits));                         \
    ON(REVERSE_BITS, bits) GIVE(type, arith_reverse_bits(A(type), bits));

static ArithFault run_bits(IrBuiltin builtin, u64 *regs)
{
    switch ((int)builtin) {
        WIDTH_CASES(u8, 8)
        WIDTH_CASES(u16, 16)
        WIDTH_CASES(u32, 32)
        WIDTH_CASES(u64, 64)
    }
    UNREACHABLE();
}

/* ---- floats ---------------------------------------------------------------------------------- */

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

static u64 reg_of_f32(f32 value)
{
    u32 bits;
    memcpy(&bits, &value, sizeof(bits));
    return bits;
}

static u64 reg_of_f64(f64 value)
{
    u64 bits;
    memcpy(&bits, &value, sizeof(bits));
    return bits;
}

#define FLOAT(name, NAME, type, ...)              \
    case IR_BUILTIN_##name##_##NAME:              \
        regs[0] = reg_of_##type(__VA_ARGS__);     \
        return FAULT_NONE;
#define PREDICATE(name, NAME, ...)           \
    case IR_BUILTIN_##name##_##NAME:         \
        regs[0] = (u64)((__VA_ARGS__) != 0); \
        return FAULT_NONE;

/* x, y, z: the arguments; CF(name): the C function for the type. */
#define FLOAT_CASES(NAME, type, CF)                                                   \
    FLOAT(FLOOR, NAME, type, CF(floor)(x))                                            \
    FLOAT(CEIL, NAME, type, CF(ceil)(x))                                              \
    FLOAT(ROUND, NAME, type, CF(round)(x))                                            \
    FLOAT(ROUND_TIES_EVEN, NAME, type, CF(rint)(x))                                   \
    FLOAT(TRUNC, NAME, type, CF(trunc)(x))                                            \
    FLOAT(FRACT, NAME, type, x - CF(trunc)(x))                                        \
    FLOAT(SQRT, NAME, type, CF(sqrt)(x))                                              \
    FLOAT(CBRT, NAME, type, arith_cbrt_##type(x))                                     \
    FLOAT(SIN, NAME, type, CF(sin)(x))                                                \
    FLOAT(COS, NAME, type, CF(cos)(x))                                                \
    FLOAT(TAN, NAME, type, CF(tan)(x))                                                \
    FLOAT(ASIN, NAME, type, CF(asin)(x))                                              \
    FLOAT(ACOS, NAME, type, CF(acos)(x))                                              \
    FLOAT(ATAN, NAME, type, CF(atan)(x))                                              \
    FLOAT(SINH, NAME, type, CF(sinh)(x))                                              \
    FLOAT(COSH, NAME, type, CF(cosh)(x))                                              \
    FLOAT(TANH, NAME, type, CF(tanh)(x))                                              \
    FLOAT(ASINH, NAME, type, arith_asinh_##type(x))                                   \
    FLOAT(ACOSH, NAME, type, arith_acosh_##type(x))                                   \
    FLOAT(ATANH, NAME, type, arith_atanh_##type(x))                                   \
    FLOAT(EXP, NAME, type, CF(exp)(x))                                                \
    FLOAT(EXP2, NAME, type, CF(exp2)(x))                                              \
    FLOAT(EXP_M1, NAME, type, CF(expm1)(x))                                           \
    FLOAT(LN, NAME, type, CF(log)(x))                                                 \
    FLOAT(LN_1P, NAME, type, CF(log1p)(x))                                            \
    FLOAT(LOG2, NAME, type, CF(log2)(x))                                              \
    FLOAT(LOG10, NAME, type, CF(log10)(x))                                            \
    FLOAT(LOG, NAME, type, CF(log)(x) / CF(log)(y))                                   \
    FLOAT(ABS, NAME, type, CF(fabs)(x))                                               \
    FLOAT(SIGNUM, NAME, type, arith_signum_##type(x))                                 \
    FLOAT(RECIP, NAME, type, 1 / x)                                                   \
    FLOAT(TO_DEGREES, NAME, type, arith_to_degrees_##type(x))                         \
    FLOAT(TO_RADIANS, NAME, type, arith_to_radians_##type(x))                         \
    FLOAT(POWF, NAME, type, CF(pow)(x, y))                                            \
    FLOAT(POWI, NAME, type, arith_powi_##type(x, (i32)regs[1]))                       \
    FLOAT(ATAN2, NAME, type, CF(atan2)(x, y))                                         \
    FLOAT(HYPOT, NAME, type, CF(hypot)(x, y))                                         \
    FLOAT(COPYSIGN, NAME, type, CF(copysign)(x, y))                                   \
    FLOAT(MIN, NAME, type, arith_min_##type(x, y))                                    \
    FLOAT(MAX, NAME, type, arith_max_##type(x, y))                                    \
    FLOAT(REM_EUCLID, NAME, type, arith_rem_euclid_##type(x, y))                      \
    FLOAT(DIV_EUCLID, NAME, type, arith_div_euclid_##type(x, y))                      \
    FLOAT(MIDPOINT, NAME, type, arith_midpoint_##type(x, y))                          \
    FLOAT(MUL_ADD, NAME, type, CF(fma)(x, y, z))                                      \
    PREDICATE(IS_NAN, NAME, x != x)                                                   \
    PREDICATE(IS_FINITE, NAME, isfinite(x))                                           \
    PREDICATE(IS_INFINITE, NAME, isinf(x))                                            \
    PREDICATE(IS_NORMAL, NAME, isnormal(x))                                           \
    PREDICATE(IS_SUBNORMAL, NAME, fpclassify(x) == FP_SUBNORMAL)                      \
    PREDICATE(IS_SIGN_NEGATIVE, NAME, signbit(x))                                     \
    PREDICATE(IS_SIGN_POSITIVE, NAME, !signbit(x))                                    \
    case IR_BUILTIN_SIN_COS_##NAME:                                                   \
        regs[0] = reg_of_##type(CF(sin)(x));                                          \
        regs[1] = reg_of_##type(CF(cos)(x));                                          \
        return FAULT_NONE;                                                            \
    case IR_BUILTIN_FLOAT_CLAMP_##NAME:                                               \
        if (!(y <= z)) {                                                              \
            return FAULT_CLAMP_FLOAT;                                                 \
        }                                                                             \
        regs[0] = reg_of_##type(x < y ? y : x > z ? z : x);                           \
        return FAULT_NONE;

static ArithFault run_f32(IrBuiltin builtin, u64 *regs)
{
    f32 x = f32_of(regs[0]);
    u32 count = ir_builtin_infos[builtin].in;
    f32 y = count > 1 ? f32_of(regs[1]) : 0;
    f32 z = count > 2 ? f32_of(regs[2]) : 0;
    switch ((int)builtin) {
        FLOAT_CASES(F32, f32, FLOAT_C_F32)
    }
    UNREACHABLE();
}

static ArithFault run_f64(IrBuiltin builtin, u64 *regs)
{
    f64 x = f64_of(regs[0]);
    u32 count = ir_builtin_infos[builtin].in;
    f64 y = count > 1 ? f64_of(regs[1]) : 0;
    f64 z = count > 2 ? f64_of(regs[2]) : 0;
    switch ((int)builtin) {
        FLOAT_CASES(F64, f64, FLOAT_C_F64)
    }
    UNREACHABLE();
}

/* ---- text ------------------------------------------------------------------------------------ */

/* c is the character. */
#define ASCII_CASES(NAME)                                                             \
    ON(IS_ASCII, NAME) GIVE(u8, c < 0x80);                                            \
    ON(IS_ASCII_ALPHABETIC, NAME) GIVE(u8, ascii_is_alpha(c));                        \
    ON(IS_ASCII_ALPHANUMERIC, NAME) GIVE(u8, ascii_is_alpha(c) || ascii_is_digit(c)); \
    ON(IS_ASCII_DIGIT, NAME) GIVE(u8, ascii_is_digit(c));                             \
    ON(IS_ASCII_HEXDIGIT, NAME) GIVE(u8, ascii_digit_value(c) < 16);                  \
    ON(IS_ASCII_LOWERCASE, NAME) GIVE(u8, ascii_is_lower(c));                         \
    ON(IS_ASCII_UPPERCASE, NAME) GIVE(u8, ascii_is_upper(c));                         \
    ON(IS_ASCII_PUNCTUATION, NAME)                                                    \
    GIVE(u8, ascii_is_graphic(c) && !ascii_is_alpha(c) && !ascii_is_digit(c));        \
    ON(IS_ASCII_GRAPHIC, NAME) GIVE(u8, ascii_is_graphic(c));                         \
    ON(IS_ASCII_WHITESPACE, NAME) GIVE(u8, ascii_is_space(c));                        \
    ON(IS_ASCII_CONTROL, NAME) GIVE(u8, c < 0x20 || c == 0x7f);                       \
    ON(TO_ASCII_LOWERCASE, NAME) GIVE(u32, ascii_to_lower(c));                        \
    ON(TO_ASCII_UPPERCASE, NAME) GIVE(u32, ascii_to_upper(c));

static ArithFault run_ascii(IrBuiltin builtin, u64 *regs)
{
    bool is_byte = (builtin - IR_BUILTIN_IS_ASCII_U8) % 2 == 0;
    u32 c = is_byte ? A(u8) : A(u32);
    switch ((int)builtin) {
        ASCII_CASES(U8)
        ASCII_CASES(CHAR)
    case IR_BUILTIN_EQ_IGNORE_CASE_U8:
        GIVE(u8, ascii_to_lower(c) == ascii_to_lower(B(u8)));
    case IR_BUILTIN_EQ_IGNORE_CASE_CHAR:
        GIVE(u8, ascii_to_lower(c) == ascii_to_lower(B(u32)));
    }
    UNREACHABLE();
}

static ArithFault run_char(IrBuiltin builtin, u64 *regs)
{
    u32 c = A(u32);
    switch ((int)builtin) {
    case IR_BUILTIN_IS_ALPHABETIC:
        GIVE(u8, unicode_is_alphabetic(c));
    case IR_BUILTIN_IS_NUMERIC:
        GIVE(u8, unicode_is_numeric(c));
    case IR_BUILTIN_IS_ALPHANUMERIC:
        GIVE(u8, unicode_is_alphabetic(c) || unicode_is_numeric(c));
    case IR_BUILTIN_IS_LOWERCASE:
        GIVE(u8, unicode_is_lowercase(c));
    case IR_BUILTIN_IS_UPPERCASE:
        GIVE(u8, unicode_is_uppercase(c));
    case IR_BUILTIN_IS_WHITESPACE:
        GIVE(u8, unicode_is_whitespace(c));
    case IR_BUILTIN_IS_CONTROL:
        GIVE(u8, unicode_is_control(c));
    case IR_BUILTIN_LEN_UTF8:
        GIVE(u64, unicode_len_utf8(c));
    case IR_BUILTIN_LEN_UTF16:
        GIVE(u64, c < 0x10000 ? 1 : 2);
    case IR_BUILTIN_IS_DIGIT:
        if (B(u32) < 2 || B(u32) > 36) {
            return FAULT_RADIX;
        }
        GIVE(u8, ascii_digit_value(c) < B(u32));
    }
    UNREACHABLE();
}

/* The text in the pair of registers from `first` on. */
static Str text_at(const u64 *regs, u32 first)
{
    return (Str){(const u8 *)(uintptr_t)regs[first], (size_t)regs[first + 1]};
}

static bool all_ascii(Str text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.bytes[i] >= 0x80) {
            return false;
        }
    }
    return true;
}

static bool equal_ignoring_case(Str a, Str b)
{
    if (a.len != b.len) {
        return false;
    }
    for (size_t i = 0; i < a.len; i++) {
        if (ascii_to_lower(a.bytes[i]) != ascii_to_lower(b.bytes[i])) {
            return false;
        }
    }
    return true;
}

static bool text_contains(Str text, Str part)
{
    for (size_t i = 0; text.len >= part.len && i <= text.len - part.len; i++) {
        if (str_equal((Str){text.bytes + i, part.len}, part)) {
            return true;
        }
    }
    return false;
}

static bool text_starts(Str text, Str part)
{
    return text.len >= part.len && str_equal((Str){text.bytes, part.len}, part);
}

static bool text_ends(Str text, Str part)
{
    return text.len >= part.len
           && str_equal((Str){text.bytes + (text.len - part.len), part.len}, part);
}

static Str trimmed_start(Str text)
{
    u32 c = 0;
    while (text.len > 0) {
        u32 size = utf8_decode(text.bytes, text.len, &c);
        if (!unicode_is_whitespace(c)) {
            break;
        }
        text = (Str){text.bytes + size, text.len - size};
    }
    return text;
}

static Str trimmed_end(Str text)
{
    u32 c = 0;
    while (text.len > 0) {
        size_t start = text.len - 1;
        while (!utf8_starts(text.bytes[start])) {
            start--;
        }
        utf8_decode(text.bytes + start, text.len - start, &c);
        if (!unicode_is_whitespace(c)) {
            break;
        }
        text.len = start;
    }
    return text;
}

static ArithFault give_text(u64 *regs, Str text)
{
    regs[0] = (u64)(uintptr_t)text.bytes;
    regs[1] = text.len;
    return FAULT_NONE;
}

static bool is_char_boundary(Str text, u64 at)
{
    return at == text.len || (at < text.len && utf8_starts(text.bytes[at]));
}

static ArithFault run_text(IrBuiltin builtin, u64 *regs)
{
    Str text = text_at(regs, 0);
    u8 bytes[UTF8_MAX];
    switch ((int)builtin) {
    case IR_BUILTIN_STR_IS_ASCII:
        GIVE(u8, all_ascii(text));
    case IR_BUILTIN_STR_EQ_IGNORE_CASE:
        GIVE(u8, equal_ignoring_case(text, text_at(regs, 2)));
    case IR_BUILTIN_IS_CHAR_BOUNDARY:
        GIVE(u8, is_char_boundary(text, regs[2]));
    case IR_BUILTIN_STARTS_WITH:
        GIVE(u8, text_starts(text, text_at(regs, 2)));
    case IR_BUILTIN_ENDS_WITH:
        GIVE(u8, text_ends(text, text_at(regs, 2)));
    case IR_BUILTIN_CONTAINS:
        GIVE(u8, text_contains(text, text_at(regs, 2)));
    case IR_BUILTIN_STARTS_WITH_CHAR:
        GIVE(u8, text_starts(text, (Str){bytes, utf8_encode(C(u32), bytes)}));
    case IR_BUILTIN_ENDS_WITH_CHAR:
        GIVE(u8, text_ends(text, (Str){bytes, utf8_encode(C(u32), bytes)}));
    case IR_BUILTIN_CONTAINS_CHAR:
        GIVE(u8, text_contains(text, (Str){bytes, utf8_encode(C(u32), bytes)}));
    case IR_BUILTIN_TRIM:
        return give_text(regs, trimmed_end(trimmed_start(text)));
    case IR_BUILTIN_TRIM_START:
        return give_text(regs, trimmed_start(text));
    case IR_BUILTIN_TRIM_END:
        return give_text(regs, trimmed_end(text));
    }
    UNREACHABLE();
}

ArithFault ir_builtin_run(IrBuiltin builtin, u64 *regs)
{
    assert(builtin < IR_BUILTIN_COUNT && !ir_builtin_infos[builtin].has_layout);
    if (builtin < IR_BUILTIN_COUNT_ONES_8) {
        return run_int(builtin, regs);
    }
    if (builtin < IR_BUILTIN_FLOOR_F32) {
        return run_bits(builtin, regs);
    }
    if (builtin >= IR_BUILTIN_STR_IS_ASCII) {
        return run_text(builtin, regs);
    }
    if (builtin >= IR_BUILTIN_IS_ASCII_U8) {
        return run_ascii(builtin, regs);
    }
    if (builtin >= IR_BUILTIN_IS_ALPHABETIC) {
        return run_char(builtin, regs);
    }
    bool is_f32 = (builtin - IR_BUILTIN_FLOOR_F32) % 2 == 0;
    return is_f32 ? run_f32(builtin, regs) : run_f64(builtin, regs);
}
