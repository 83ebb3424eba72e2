/* floatmath.h: what Rust's library defines on floats.
 *
 * Most of it is the C library's function of (nearly) that name: rustc's programs call the same
 * ones. What Rust computes itself is written out here, with the same operations in the same order,
 * so that the last bit is the same: for f32 and f64, as arith_powi_f32 and arith_powi_f64.
 *
 * Bits of a NaN are not specified, here as there. */
#ifndef LUDUS_BASE_FLOATMATH_H
#define LUDUS_BASE_FLOATMATH_H

#include <math.h>

#include "base/arith.h"

/* Multiplies squares, as the compiler's runtime does, and divides once at the end. */
#define FLOAT_DEFINE_POWI(type)                                      \
    static inline type arith_powi_##type(type base, i32 exponent)    \
    {                                                                \
        u32 left = exponent < 0 ? 0u - (u32)exponent : (u32)exponent; \
        type power = 1;                                              \
        for (;;) {                                                   \
            if (left & 1) {                                          \
                power *= base;                                       \
            }                                                        \
            left >>= 1;                                              \
            if (left == 0) {                                         \
                break;                                               \
            }                                                        \
            base *= base;                                            \
        }                                                            \
        return exponent < 0 ? 1 / power : power;                     \
    }
FLOAT_DEFINE_POWI(f32)
FLOAT_DEFINE_POWI(f64)

/* C(name): the C function for the type, as in `sqrt` and `sqrtf`. */
#define FLOAT_DEFINE(type, C)                                                                    \
    static inline type arith_signum_##type(type x)                                               \
    {                                                                                            \
        return x != x ? x : C(copysign)(1, x);                                                   \
    }                                                                                            \
    static inline type arith_rem_euclid_##type(type a, type b)                                   \
    {                                                                                            \
        type rest = C(fmod)(a, b);                                                               \
        return rest < 0 ? rest + C(fabs)(b) : rest;                                              \
    }                                                                                            \
    static inline type arith_div_euclid_##type(type a, type b)                                   \
    {                                                                                            \
        type quotient = C(trunc)(a / b);                                                         \
        if (C(fmod)(a, b) < 0) {                                                                 \
            return b > 0 ? quotient - 1 : quotient + 1;                                          \
        }                                                                                        \
        return quotient;                                                                         \
    }                                                                                            \
    /* the other where one is a NaN */                                                           \
    static inline type arith_min_##type(type a, type b) { return b < a || a != a ? b : a; }      \
    static inline type arith_max_##type(type a, type b) { return b > a || a != a ? b : a; }      \
    static inline type arith_asinh_##type(type x)                                                \
    {                                                                                            \
        type size = C(fabs)(x);                                                                  \
        type inverse = 1 / size;                                                                 \
        return C(copysign)(C(log1p)(size + size / (C(hypot)(1, inverse) + inverse)), x);         \
    }                                                                                            \
    static inline type arith_acosh_##type(type x)                                                \
    {                                                                                            \
        return x < 1 ? (type)NAN : C(log)(x + C(sqrt)(x - 1) * C(sqrt)(x + 1));                  \
    }                                                                                            \
    static inline type arith_atanh_##type(type x)                                                \
    {                                                                                            \
        return (type)0.5 * C(log1p)(2 * x / (1 - x));                                            \
    }

#define FLOAT_C_F32(name) name##f
#define FLOAT_C_F64(name) name
FLOAT_DEFINE(f32, FLOAT_C_F32)
FLOAT_DEFINE(f64, FLOAT_C_F64)

/* Rounded correctly, which the C library's need not be: its result is off by less than the last
 * digit, and how far off follows from its cube, computed in two parts each. */
static inline f64 arith_cbrt_f64(f64 x)
{
    f64 scale = 1;
    if (x == 0 || !isfinite(x)) {
        return x;
    }
    if (fabs(x) < 0x1p-600) { /* so that no part of the cube is lost */
        x *= 0x1p600;
        scale = 0x1p-200;
    } else if (fabs(x) > 0x1p600) {
        x *= 0x1p-600;
        scale = 0x1p200;
    }
    f64 root = cbrt(x);
    f64 square = root * root;
    f64 square_rest = fma(root, root, -square);
    f64 cube = square * root;
    f64 cube_rest = fma(square, root, -cube);
    f64 excess = (cube - x) + (cube_rest + square_rest * root);
    return (root - excess / (3 * square)) * scale;
}
static inline f32 arith_cbrt_f32(f32 x) { return (f32)arith_cbrt_f64((f64)x); }

static inline f32 arith_to_degrees_f32(f32 x) { return x * 57.2957795130823208767981548141051703f; }
static inline f64 arith_to_degrees_f64(f64 x) { return x * (180.0 / 3.14159265358979323846); }
static inline f32 arith_to_radians_f32(f32 x)
{
    return x * 0.017453292519943295769236907684886f;
}
static inline f64 arith_to_radians_f64(f64 x)
{
    return x * 0.017453292519943295769236907684886;
}

/* Exact in f64; of two f64 the halves are added where the sum could be too large. */
static inline f32 arith_midpoint_f32(f32 a, f32 b) { return (f32)(((f64)a + (f64)b) / 2); }
static inline f64 arith_midpoint_f64(f64 a, f64 b)
{
    const f64 low = DBL_MIN * 2;
    const f64 high = DBL_MAX / 2;
    f64 a_size = fabs(a);
    f64 b_size = fabs(b);
    if (a_size <= high && b_size <= high) {
        return (a + b) / 2;
    }
    if (a_size < low) {
        return a + b / 2;
    }
    return b_size < low ? a / 2 + b : a / 2 + b / 2;
}

#endif
