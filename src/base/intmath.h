/* intmath.h: what Rust's library defines on integers, beyond the operators of arith.h.
 *
 * Pure functions like those of arith.h, used by constant folding and by the evaluator. For each
 * integer type, and with the names of Rust's methods:
 *
 *      ArithFault arith_pow_i32(i32 a, u32 exponent, i32 *r)   FAULT_NONE and *r, or why it panics
 *      i32        arith_wrapping_pow_i32(i32 a, u32 exponent)
 *      bool       arith_overflowing_pow_i32(i32 a, u32 exponent, i32 *r)   true: *r is cut off
 *
 * What has no `wrapping`, `saturating` or `overflowing` in its name panics where a debug build
 * does. */
#ifndef LUDUS_BASE_INTMATH_H
#define LUDUS_BASE_INTMATH_H

#include "base/arith.h"
#include "base/bug.h"

/* Why a function of the library panics. The messages: arith_fault_text. */
typedef enum ArithFault {
    FAULT_NONE,
    FAULT_ADD,
    FAULT_MUL,
    FAULT_NEG,
    FAULT_DIV,
    FAULT_DIV_ZERO,
    FAULT_REM,
    FAULT_REM_ZERO,
    FAULT_SQRT,     /* of a negative number */
    FAULT_LOG,      /* of what is not positive */
    FAULT_LOG_BASE,
    FAULT_CLAMP,       /* the message goes on with the bounds */
    FAULT_CLAMP_FLOAT, /* the same */
    FAULT_CLAMP_BOOL,
    FAULT_RADIX,
} ArithFault;

static inline Str arith_fault_text(ArithFault fault)
{
    switch (fault) {
    case FAULT_NONE:
        break;
    case FAULT_ADD:
        return STR("attempt to add with overflow");
    case FAULT_MUL:
        return STR("attempt to multiply with overflow");
    case FAULT_NEG:
        return STR("attempt to negate with overflow");
    case FAULT_DIV:
        return STR("attempt to divide with overflow");
    case FAULT_DIV_ZERO:
        return STR("attempt to divide by zero");
    case FAULT_REM:
        return STR("attempt to calculate the remainder with overflow");
    case FAULT_REM_ZERO:
        return STR("attempt to calculate the remainder with a divisor of zero");
    case FAULT_SQRT:
        return STR("argument of integer square root cannot be negative");
    case FAULT_LOG:
        return STR("argument of integer logarithm must be positive");
    case FAULT_LOG_BASE:
        return STR("base of integer logarithm must be at least 2");
    case FAULT_CLAMP:
        return STR("min > max. ");
    case FAULT_CLAMP_FLOAT:
        return STR("min > max, or either was NaN. ");
    case FAULT_CLAMP_BOOL:
        return STR("assertion failed: min <= max");
    case FAULT_RADIX:
        return STR("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
    }
    UNREACHABLE();
}

/* The greatest and the least value of a type. */
#define ARITH_IS_SIGNED(type) ((type)-1 < (type)1)
#define ARITH_BITS(type) ((u32)sizeof(type) * 8)
#define ARITH_MAX(type) \
    ((type)(ARITH_IS_SIGNED(type) ? UINT64_MAX >> (65 - ARITH_BITS(type)) \
                                  : UINT64_MAX >> (64 - ARITH_BITS(type))))
#define ARITH_MIN(type) ((type)~ARITH_MAX(type))

/* Below 0, in a form that compilers do not warn of for unsigned types. */
#define ARITH_NEGATIVE(value) ((value) < 1 && (value) != 0)

/* ---- bits: as many as the type has ----------------------------------------------------------- */

static inline u32 arith_count_ones(u64 value) { return (u32)__builtin_popcountll(value); }

/* Of a value whose bits above `bits` are 0. */
static inline u32 arith_leading_zeros(u64 value, u32 bits)
{
    return value == 0 ? bits : (u32)__builtin_clzll(value) - (64 - bits);
}

static inline u32 arith_trailing_zeros(u64 value, u32 bits)
{
    return value == 0 ? bits : (u32)__builtin_ctzll(value);
}

static inline u64 arith_rotate_left(u64 value, u32 amount, u32 bits)
{
    amount %= bits;
    return amount == 0 ? value : value << amount | value >> (bits - amount);
}

static inline u64 arith_swap_bytes(u64 value, u32 bits)
{
    return __builtin_bswap64(value) >> (64 - bits);
}

static inline u64 arith_reverse_bits(u64 value, u32 bits)
{
    u64 reversed = 0;
    for (u32 i = 0; i < bits; i++) {
        reversed |= (value >> i & 1) << (bits - 1 - i);
    }
    return reversed;
}

/* The largest number whose square is at most `value`. */
static inline u64 arith_root(u64 value)
{
    u64 root = 0;
    for (u64 bit = (u64)1 << 31; bit > 0; bit >>= 1) {
        u64 next = root | bit;
        if (next * next <= value) {
            root = next;
        }
    }
    return root;
}

/* The largest exponent whose power of `base` (2 or more) is at most `value` (not 0). */
static inline u32 arith_log(u64 value, u64 base)
{
    u32 exponent = 0;
    while (value >= base) {
        value /= base;
        exponent++;
    }
    return exponent;
}

/* ---- for each type --------------------------------------------------------------------------- */

/* Squares as long as there are bits in the exponent; a power that is not used is not computed. */
#define ARITH_DEFINE_POW(type, utype)                                                         \
    static inline bool arith_overflowing_pow_##type(type base, u32 exponent, type *result)    \
    {                                                                                         \
        type power = 1;                                                                       \
        bool overflows = false;                                                               \
        for (;;) {                                                                            \
            if (exponent & 1) {                                                               \
                overflows |= __builtin_mul_overflow(power, base, &power);                     \
            }                                                                                 \
            exponent >>= 1;                                                                   \
            if (exponent == 0) {                                                              \
                break;                                                                        \
            }                                                                                 \
            overflows |= __builtin_mul_overflow(base, base, &base);                           \
        }                                                                                     \
        *result = power;                                                                      \
        return overflows;                                                                     \
    }                                                                                         \
    static inline type arith_wrapping_pow_##type(type base, u32 exponent)                     \
    {                                                                                         \
        type result;                                                                          \
        arith_overflowing_pow_##type(base, exponent, &result);                                \
        return result;                                                                        \
    }                                                                                         \
    static inline type arith_saturating_pow_##type(type base, u32 exponent)                   \
    {                                                                                         \
        type result;                                                                          \
        if (!arith_overflowing_pow_##type(base, exponent, &result)) {                         \
            return result;                                                                    \
        }                                                                                     \
        return ARITH_NEGATIVE(base) && (exponent & 1) ? ARITH_MIN(type) : ARITH_MAX(type);    \
    }                                                                                         \
    static inline ArithFault arith_pow_##type(type base, u32 exponent, type *result)          \
    {                                                                                         \
        return arith_overflowing_pow_##type(base, exponent, result) ? FAULT_MUL : FAULT_NONE; \
    }

#define ARITH_DEFINE_SATURATING(type, utype)                                   \
    static inline type arith_saturating_add_##type(type a, type b)             \
    {                                                                          \
        type sum;                                                              \
        bool over = __builtin_add_overflow(a, b, &sum);                        \
        return !over ? sum : b > 0 ? ARITH_MAX(type) : ARITH_MIN(type);        \
    }                                                                          \
    static inline type arith_saturating_sub_##type(type a, type b)             \
    {                                                                          \
        type difference;                                                       \
        bool over = __builtin_sub_overflow(a, b, &difference);                 \
        return !over ? difference : b > 0 ? ARITH_MIN(type) : ARITH_MAX(type); \
    }                                                                          \
    static inline type arith_saturating_mul_##type(type a, type b)             \
    {                                                                          \
        type product;                                                          \
        bool over = __builtin_mul_overflow(a, b, &product);                    \
        return !over                                    ? product              \
               : ARITH_NEGATIVE(a) != ARITH_NEGATIVE(b) ? ARITH_MIN(type)      \
                                                        : ARITH_MAX(type);     \
    }

/* Quotients and remainders: overflow is MIN by -1, whose wrapped results are MIN and 0. */
#define ARITH_DEFINE_DIVISIONS(type, utype)                                                       \
    static inline ArithFault arith_overflowing_div_##type(type a, type b, type *result,           \
                                                          bool *over)                             \
    {                                                                                             \
        ArithStatus status = arith_div_##type(a, b, result);                                      \
        *over = status == ARITH_OVERFLOW;                                                         \
        if (*over) {                                                                              \
            *result = a;                                                                          \
        }                                                                                         \
        return status == ARITH_DIV_ZERO ? FAULT_DIV_ZERO : FAULT_NONE;                            \
    }                                                                                             \
    static inline ArithFault arith_overflowing_rem_##type(type a, type b, type *result,           \
                                                          bool *over)                             \
    {                                                                                             \
        ArithStatus status = arith_rem_##type(a, b, result);                                      \
        *over = status == ARITH_OVERFLOW;                                                         \
        if (*over) {                                                                              \
            *result = 0;                                                                          \
        }                                                                                         \
        return status == ARITH_DIV_ZERO ? FAULT_REM_ZERO : FAULT_NONE;                            \
    }                                                                                             \
    static inline ArithFault arith_overflowing_div_euclid_##type(type a, type b, type *result,    \
                                                                 bool *over)                      \
    {                                                                                             \
        ArithFault fault = arith_overflowing_div_##type(a, b, result, over);                      \
        if (fault == FAULT_NONE && !*over && ARITH_NEGATIVE(a % b)) {                             \
            *result = (type)(b > 0 ? *result - 1 : *result + 1);                                  \
        }                                                                                         \
        return fault;                                                                             \
    }                                                                                             \
    static inline ArithFault arith_overflowing_rem_euclid_##type(type a, type b, type *result,    \
                                                                 bool *over)                      \
    {                                                                                             \
        ArithFault fault = arith_overflowing_rem_##type(a, b, result, over);                      \
        if (fault == FAULT_NONE && ARITH_NEGATIVE(*result)) { /* b = MIN has no absolute value */ \
            *result = (type)((utype)*result                                                       \
                             + (utype)(ARITH_NEGATIVE(b) ? (utype)0 - (utype)b : (utype)b));      \
        }                                                                                         \
        return fault;                                                                             \
    }                                                                                             \
    static inline ArithFault arith_div_euclid_##type(type a, type b, type *result)                \
    {                                                                                             \
        bool over = false;                                                                        \
        ArithFault fault = arith_overflowing_div_euclid_##type(a, b, result, &over);              \
        return over ? FAULT_DIV : fault;                                                          \
    }                                                                                             \
    static inline ArithFault arith_rem_euclid_##type(type a, type b, type *result)                \
    {                                                                                             \
        bool over = false;                                                                        \
        ArithFault fault = arith_overflowing_rem_euclid_##type(a, b, result, &over);              \
        return over ? FAULT_REM : fault;                                                          \
    }

#define ARITH_DEFINE_ROOTS(type, utype)                                                    \
    static inline ArithFault arith_isqrt_##type(type a, type *result)                      \
    {                                                                                      \
        *result = a < 1 ? 0 : (type)arith_root((u64)a);                                    \
        return ARITH_NEGATIVE(a) ? FAULT_SQRT : FAULT_NONE; \
    }                                                                                      \
    static inline ArithFault arith_ilog_##type(type a, type base, u32 *result)             \
    {                                                                                      \
        if (base < 2) {                                                                    \
            return FAULT_LOG_BASE;                                                         \
        }                                                                                  \
        if (a < 1) {                                                                       \
            return FAULT_LOG;                                                              \
        }                                                                                  \
        *result = arith_log((u64)a, (u64)base);                                            \
        return FAULT_NONE;                                                                 \
    }

#define ARITH_DEFINE_MISC(type, utype)                                                 \
    static inline utype arith_abs_diff_##type(type a, type b)                          \
    {                                                                                  \
        return a < b ? (utype)((utype)b - (utype)a) : (utype)((utype)a - (utype)b);    \
    }                                                                                  \
    static inline type arith_midpoint_##type(type a, type b) /* towards zero */        \
    {                                                                                  \
        type half = (type)((a & b) + ((a ^ b) >> 1)); /* rounded down */               \
        return (type)(half + (ARITH_NEGATIVE(half) && ((a ^ b) & 1) ? 1 : 0));                     \
    }                                                                                  \
    static inline ArithFault arith_clamp_##type(type a, type min, type max, type *result) \
    {                                                                                  \
        *result = a < min ? min : a > max ? max : a;                                   \
        return min > max ? FAULT_CLAMP : FAULT_NONE;                                   \
    }

#define ARITH_DEFINE_MORE(type, NAME, utype, bits) \
    ARITH_DEFINE_POW(type, utype)                  \
    ARITH_DEFINE_SATURATING(type, utype)           \
    ARITH_DEFINE_DIVISIONS(type, utype)            \
    ARITH_DEFINE_ROOTS(type, utype)                \
    ARITH_DEFINE_MISC(type, utype)

ARITH_FOR_INT(ARITH_DEFINE_MORE)

/* A value plus or minus one of the other signedness. */
#define ARITH_DEFINE_MIXED(type, other)                                               \
    static inline type arith_saturating_add_##other##_##type(type a, other b)         \
    {                                                                                 \
        type sum;                                                                     \
        bool over = __builtin_add_overflow(a, b, &sum);                               \
        return !over ? sum : b > 0 ? ARITH_MAX(type) : ARITH_MIN(type);               \
    }                                                                                 \
    static inline type arith_saturating_sub_##other##_##type(type a, other b)         \
    {                                                                                 \
        type difference;                                                              \
        bool over = __builtin_sub_overflow(a, b, &difference);                        \
        return !over ? difference : b > 0 ? ARITH_MIN(type) : ARITH_MAX(type);        \
    }
#define ARITH_DEFINE_MIXED_BOTH(type, NAME, utype, bits) \
    ARITH_DEFINE_MIXED(type, utype)                      \
    ARITH_DEFINE_MIXED(utype, type)

ARITH_FOR_SIGNED(ARITH_DEFINE_MIXED_BOTH)

#define ARITH_DEFINE_MORE_UNSIGNED(type, NAME, utype, bits)                               \
    static inline ArithFault arith_div_ceil_##type(type a, type b, type *result)          \
    {                                                                                     \
        if (b == 0) {                                                                     \
            return FAULT_DIV_ZERO;                                                        \
        }                                                                                 \
        *result = (type)(a / b + (a % b != 0));                                           \
        return FAULT_NONE;                                                                \
    }                                                                                     \
    static inline ArithFault arith_next_multiple_of_##type(type a, type b, type *result)  \
    {                                                                                     \
        if (b == 0) {                                                                     \
            return FAULT_REM_ZERO;                                                        \
        }                                                                                 \
        type rest = (type)(a % b);                                                        \
        type missing = rest == 0 ? (type)0 : (type)(b - rest);                            \
        return __builtin_add_overflow(a, missing, result) ? FAULT_ADD : FAULT_NONE;       \
    }                                                                                     \
    static inline ArithFault arith_next_power_of_two_##type(type a, type *result)         \
    {                                                                                     \
        type below = 0;                                                                   \
        if (a > 1) {                                                                      \
            below = (type)(ARITH_MAX(type) >> arith_leading_zeros(a - 1u, bits));         \
        }                                                                                 \
        return __builtin_add_overflow(below, (type)1, result) ? FAULT_ADD : FAULT_NONE;   \
    }

ARITH_FOR_UNSIGNED(ARITH_DEFINE_MORE_UNSIGNED)

#endif
