/* arith.h: the arithmetic of the language, in one place.
 *
 * Constant folding (src/pass) and the evaluator (src/eval) both use these functions, so that what a
 * program computes cannot depend on when it is computed. Pure functions, no state, no failure of
 * ours: where Rust's debug build would panic, the function says so and writes nothing.
 *
 *      bool        arith_add_i32(i32 a, i32 b, i32 *r)       true and *r, or false: it does not fit
 *      bool        arith_sub_i32, arith_mul_i32              the same
 *      bool        arith_neg_i32(i32 a, i32 *r)              signed types only; false for MIN
 *      bool        arith_shl_i32(i32 a, u64 amount, i32 *r)  false when amount >= bits; bits that
 *      bool        arith_shr_i32       leave at the end are lost; signed shr keeps the sign
 *      ArithStatus arith_div_i32(i32 a, i32 b, i32 *r)       ARITH_OVERFLOW is MIN / -1
 *      ArithStatus arith_rem_i32(i32 a, i32 b, i32 *r)       sign is that of a; MIN % -1 overflows
 *      i32         arith_i32_from_f64(f64 x), _from_f32      `as`: to zero, saturating, NaN is 0
 *      f64         arith_f64_from_i64(i64 v), _from_u64      `as`: to nearest, ties to even
 *
 * for i8 i16 i32 i64 u8 u16 u32 u64. An amount of a signed type is passed sign-extended: a negative
 * one is then far above `bits`. */
#ifndef LUDUS_BASE_ARITH_H
#define LUDUS_BASE_ARITH_H

#include <float.h>

#include "base/base.h"

/* Float expressions are computed in their own type: with x87 registers f32 would round twice. */
_Static_assert(FLT_EVAL_METHOD == 0, "floats must be computed in their own precision");

typedef enum ArithStatus { ARITH_OK, ARITH_OVERFLOW, ARITH_DIV_ZERO } ArithStatus;

/* M(type, NAME in opcodes, unsigned type of the same width, bits) */
#define ARITH_FOR_SIGNED(M) \
    M(i8, I8, u8, 8)        \
    M(i16, I16, u16, 16)    \
    M(i32, I32, u32, 32)    \
    M(i64, I64, u64, 64)
#define ARITH_FOR_UNSIGNED(M) \
    M(u8, U8, u8, 8)          \
    M(u16, U16, u16, 16)      \
    M(u32, U32, u32, 32)      \
    M(u64, U64, u64, 64)
#define ARITH_FOR_INT(M) \
    ARITH_FOR_SIGNED(M)  \
    ARITH_FOR_UNSIGNED(M)

/* The least value of a type; of an unsigned one it is 0. */
#define ARITH_MIN_SIGNED(type, utype, bits) ((type)((utype)1 << ((bits)-1)))

/* ---- add, sub, mul, shl, shr: the same for all types ----------------------------------------- */

#define ARITH_DEFINE_CHECKED(op, type)                                   \
    static inline bool arith_##op##_##type(type a, type b, type *result) \
    {                                                                    \
        type value;                                                      \
        if (__builtin_##op##_overflow(a, b, &value)) {                   \
            return false;                                                \
        }                                                                \
        *result = value;                                                 \
        return true;                                                     \
    }

/* The shift is done on 64 unsigned bits, where it is defined for every value, then cut. */
#define ARITH_DEFINE_SHIFTS(type, utype, bits)                               \
    static inline bool arith_shl_##type(type a, u64 amount, type *result)    \
    {                                                                        \
        if (amount >= (bits)) {                                              \
            return false;                                                    \
        }                                                                    \
        *result = (type)(utype)((u64)a << amount);                           \
        return true;                                                         \
    }                                                                        \
    static inline bool arith_shr_##type(type a, u64 amount, type *result)    \
    {                                                                        \
        if (amount >= (bits)) {                                              \
            return false;                                                    \
        }                                                                    \
        *result = (type)(a >> amount); /* of a signed type: gcc, clang copy the sign */ \
        return true;                                                         \
    }

#define ARITH_DEFINE_COMMON(type, NAME, utype, bits) \
    ARITH_DEFINE_CHECKED(add, type)                  \
    ARITH_DEFINE_CHECKED(sub, type)                  \
    ARITH_DEFINE_CHECKED(mul, type)                  \
    ARITH_DEFINE_SHIFTS(type, utype, bits)

ARITH_FOR_INT(ARITH_DEFINE_COMMON)

/* ---- neg, div, rem --------------------------------------------------------------------------- */

#define ARITH_DEFINE_SIGNED(type, NAME, utype, bits)                                \
    static inline bool arith_neg_##type(type a, type *result)                       \
    {                                                                               \
        return arith_sub_##type(0, a, result);                                      \
    }                                                                               \
    static inline ArithStatus arith_div_##type(type a, type b, type *result)        \
    {                                                                               \
        if (b == 0) {                                                               \
            return ARITH_DIV_ZERO;                                                  \
        }                                                                           \
        if (b == -1 && a == ARITH_MIN_SIGNED(type, utype, bits)) {                  \
            return ARITH_OVERFLOW;                                                  \
        }                                                                           \
        *result = (type)(a / b);                                                    \
        return ARITH_OK;                                                            \
    }                                                                               \
    static inline ArithStatus arith_rem_##type(type a, type b, type *result)        \
    {                                                                               \
        if (b == 0) {                                                               \
            return ARITH_DIV_ZERO;                                                  \
        }                                                                           \
        if (b == -1 && a == ARITH_MIN_SIGNED(type, utype, bits)) {                  \
            return ARITH_OVERFLOW; /* though the remainder would be 0: as in Rust */ \
        }                                                                           \
        *result = (type)(a % b);                                                    \
        return ARITH_OK;                                                            \
    }

#define ARITH_DEFINE_UNSIGNED(type, NAME, utype, bits)                       \
    static inline ArithStatus arith_div_##type(type a, type b, type *result) \
    {                                                                        \
        if (b == 0) {                                                        \
            return ARITH_DIV_ZERO;                                           \
        }                                                                    \
        *result = (type)(a / b);                                             \
        return ARITH_OK;                                                     \
    }                                                                        \
    static inline ArithStatus arith_rem_##type(type a, type b, type *result) \
    {                                                                        \
        if (b == 0) {                                                        \
            return ARITH_DIV_ZERO;                                           \
        }                                                                    \
        *result = (type)(a % b);                                             \
        return ARITH_OK;                                                     \
    }

ARITH_FOR_SIGNED(ARITH_DEFINE_SIGNED)
ARITH_FOR_UNSIGNED(ARITH_DEFINE_UNSIGNED)

/* ---- floats to integers: the rules of `as` --------------------------------------------------- */

/* 2 to the power `bits`, a float exactly: the first value above an unsigned type of that width. */
#define ARITH_POWER_OF_2(ftype, bits) ((ftype)((u64)1 << ((bits)-1)) * (ftype)2)

/* Both bounds are powers of two, so the compares are exact in f32 too, where MAX itself is not a
 * float. */
#define ARITH_DEFINE_FROM_FLOAT_SIGNED(ftype, type, utype, bits)                 \
    static inline type arith_##type##_from_##ftype(ftype x)                      \
    {                                                                            \
        const ftype bound = ARITH_POWER_OF_2(ftype, (bits)-1);                   \
        const type min = ARITH_MIN_SIGNED(type, utype, bits);                    \
        if (x >= bound) {                                                        \
            return (type)~min;                                                   \
        }                                                                        \
        if (x < -bound) {                                                        \
            return min;                                                          \
        }                                                                        \
        return x == x ? (type)x : (type)0; /* only NaN differs from itself */    \
    }

#define ARITH_DEFINE_FROM_FLOAT_UNSIGNED(ftype, type, bits)                      \
    static inline type arith_##type##_from_##ftype(ftype x)                      \
    {                                                                            \
        if (x >= ARITH_POWER_OF_2(ftype, bits)) {                                \
            return (type)~(type)0;                                               \
        }                                                                        \
        return x > 0 ? (type)x : (type)0; /* a NaN is not above 0 */             \
    }

#define ARITH_DEFINE_FROM_FLOATS_SIGNED(type, NAME, utype, bits) \
    ARITH_DEFINE_FROM_FLOAT_SIGNED(f32, type, utype, bits)       \
    ARITH_DEFINE_FROM_FLOAT_SIGNED(f64, type, utype, bits)
#define ARITH_DEFINE_FROM_FLOATS_UNSIGNED(type, NAME, utype, bits) \
    ARITH_DEFINE_FROM_FLOAT_UNSIGNED(f32, type, bits)              \
    ARITH_DEFINE_FROM_FLOAT_UNSIGNED(f64, type, bits)

ARITH_FOR_SIGNED(ARITH_DEFINE_FROM_FLOATS_SIGNED)
ARITH_FOR_UNSIGNED(ARITH_DEFINE_FROM_FLOATS_UNSIGNED)

/* ---- integers to floats: narrower integers are extended first, which changes nothing --------- */

static inline f32 arith_f32_from_i64(i64 value) { return (f32)value; }
static inline f32 arith_f32_from_u64(u64 value) { return (f32)value; }
static inline f64 arith_f64_from_i64(i64 value) { return (f64)value; }
static inline f64 arith_f64_from_u64(u64 value) { return (f64)value; }

#endif
