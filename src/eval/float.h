/* float.h: the digits of floats: shortest that read back, or exact to a precision (ties to even).
 *
 * float.c is the one file of the evaluator that uses stdio (snprintf) and strtod, so that another
 * host can replace it. */
#ifndef LUDUS_EVAL_FLOAT_H
#define LUDUS_EVAL_FLOAT_H

#include "base/base.h"

enum {
    FLOAT_DIGITS_MAX = 17,
    FLOAT_PLACES_MAX = 1080, /* no f64 has more decimals that are not 0 */
    FLOAT_TEXT_MAX = 309 + 1 + FLOAT_PLACES_MAX + 8,
};

/* Digits of a number: `text`, then `zeros` zeros, then `tail` (an exponent, or nothing). */
typedef struct FloatText {
    u8 text[FLOAT_TEXT_MAX];
    u8 tail[8];
    u32 text_len;
    u32 tail_len;
    u32 zeros;
} FloatText;

/* x is finite and not negative (nor -0.0), here and below. An f32 is passed as the f64 of the same
 * value.
 *
 * Shortest digits, without exponent, with at least `places` decimals (0 or 1). */
void float_shortest(f64 x, bool is_f32, u32 places, FloatText *out);

/* Shortest digits as 1.5e-7; `e` is the letter. */
void float_shortest_exp(f64 x, bool is_f32, u8 e, FloatText *out);

/* The exact value, rounded to `places` decimals. */
void float_fixed(f64 x, u32 places, FloatText *out);

/* The exact value as 1.50e-7, rounded to `places` decimals. */
void float_fixed_exp(f64 x, u32 places, u8 e, FloatText *out);

#endif
