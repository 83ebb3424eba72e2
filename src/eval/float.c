/* float.c: the digits of floats. */
#include "eval/float.h"

#include <stdio.h>
#include <stdlib.h>

/* A number as d.ddd x 10^exponent, without trailing zeros. */
typedef struct Digits {
    u8 digits[FLOAT_DIGITS_MAX + 1];
    u32 count; /* at least 1 */
    int exponent;
} Digits;

enum {
    SAFE_DIGITS_F64 = 15, /* two decimals of that many digits are never the same normal float */
    SAFE_DIGITS_F32 = 6,
    MAX_DIGITS_F32 = 9,
    U64_DIGITS = 19, /* 10^19 is a u64 */
    POWERS = 23,
};

/* Exact as f64. */
static const f64 POWER_OF_10[POWERS] = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

/* ---- shortest digits ---- */

static void drop_trailing_zeros(Digits *d)
{
    while (d->count > 1 && d->digits[d->count - 1] == '0') {
        d->count--;
    }
}

/* The digits of an integer, times 10^-places. */
static void digits_of_integer(u64 integer, int places, Digits *d)
{
    u8 reversed[FLOAT_DIGITS_MAX + 3];
    u32 count = 0;
    do {
        reversed[count++] = (u8)('0' + integer % 10);
        integer /= 10;
    } while (integer > 0);
    assert(count <= FLOAT_DIGITS_MAX);
    for (u32 i = 0; i < count; i++) {
        d->digits[i] = reversed[count - 1 - i];
    }
    d->count = count;
    d->exponent = (int)count - 1 - places;
    drop_trailing_zeros(d);
}

/* Whether integer / 10^places, read as a float of that type, is x: one division of exact numbers is
 * rounded as the decimal would be. For f32 it is rounded twice, which can only matter when the
 * quotient is halfway between two f32: such are left to the general way. */
static bool reads_back(u64 integer, u32 places, f64 x, bool is_f32)
{
    f64 quotient = (f64)integer / POWER_OF_10[places];
    if (!is_f32) {
        return quotient == x;
    }
    u64 bits;
    memcpy(&bits, &quotient, sizeof(bits));
    return (bits & 0x1fffffff) != 0x10000000 && (f64)(f32)quotient == x;
}

/* Numbers of few digits, which are most that programs print. If a decimal of at most SAFE_DIGITS
 * digits reads back as x, it is the only one, so it is the shortest; and it is then the integer
 * nearest to x * 10^places, because the product's two roundings move it by less than a quarter. */
static bool few_digits(f64 x, bool is_f32, Digits *d)
{
    u32 safe = is_f32 ? SAFE_DIGITS_F32 : SAFE_DIGITS_F64;
    if (!(x >= 1e-5 && x < POWER_OF_10[safe])) {
        return false;
    }
    u32 places = 0; /* so many that x * 10^places has `safe` digits before the point */
    while (places < POWERS - 1 && x * POWER_OF_10[places] < POWER_OF_10[safe - 1]) {
        places++;
    }
    u64 integer = (u64)(x * POWER_OF_10[places] + 0.5);
    if (!reads_back(integer, places, x, is_f32)) {
        return false;
    }
    digits_of_integer(integer, (int)places, d);
    return true;
}

/* The `count` digits nearest to x. */
static void nearest_digits(f64 x, u32 count, Digits *d)
{
    char text[FLOAT_DIGITS_MAX + 16];
    snprintf(text, sizeof(text), "%.*e", (int)count - 1, x); /* d.ddde-07 */
    d->digits[0] = (u8)text[0];
    const char *rest = text + 1;
    if (count > 1) {
        memcpy(d->digits + 1, text + 2, count - 1);
        rest = text + 1 + count;
    }
    d->count = count;
    d->exponent = (int)strtol(rest + 1, NULL, 10);
}

static bool digits_read_back(const Digits *d, f64 x, bool is_f32)
{
    char text[FLOAT_DIGITS_MAX + 16];
    snprintf(text, sizeof(text), "%.*se%d", (int)d->count, (const char *)d->digits,
             d->exponent - (int)d->count + 1);
    return is_f32 ? (f64)strtof(text, NULL) == x : strtod(text, NULL) == x;
}

/* The next decimal of the same number of digits. False for 999: it would not be one. */
static bool digits_next(Digits *d)
{
    for (u32 i = d->count; i > 0; i--) {
        if (d->digits[i - 1] != '9') {
            d->digits[i - 1]++;
            return true;
        }
        d->digits[i - 1] = '0';
    }
    return false;
}

/* x = mantissa * 2^exponent with an odd mantissa; x > 0. */
static u64 split_odd(f64 x, int *exponent)
{
    u64 bits;
    memcpy(&bits, &x, sizeof(bits));
    int biased = (int)(bits >> 52);
    u64 mantissa = bits & 0xfffffffffffff;
    mantissa |= biased > 0 ? (u64)1 << 52 : 0;
    int zeros = __builtin_ctzll(mantissa);
    *exponent = (biased > 0 ? biased : 1) - 1075 + zeros;
    return mantissa >> zeros;
}

/* Above a power of two floats are twice as far apart as below it: the nearest decimal may lie
 * below, too far away to read back, while the next one above it, a little further off, does. */
static bool is_power_of_two(f64 x)
{
    int exponent;
    return split_odd(x, &exponent) == 1;
}

/* Whether x lies halfway between two decimals of d->count digits. */
static bool is_halfway(f64 x, const Digits *d)
{
    int lowest_bit;
    split_odd(x, &lowest_bit);
    if (lowest_bit
        < 0) { /* an odd multiple of 2^-n has exactly n decimals, of which the last is 5 */
        return d->exponent - lowest_bit == (int)d->count;
    }
    /* An integer. Of a larger one than 2^63, so many digits never leave just a 5 and zeros: it
     * would be a multiple of too high a power of 5. */
    int rest = d->exponent + 1 - (int)d->count;
    if (rest < 1 || rest > U64_DIGITS || x >= 0x1p63) {
        return false;
    }
    return (u64)x % (u64)POWER_OF_10[rest] == 5 * (u64)POWER_OF_10[rest - 1];
}

/* Rust rounds up then, snprintf to even. */
static void round_half_up(f64 x, Digits *d)
{
    u32 count = d->count;
    nearest_digits(x, count + 1, d); /* exact */
    d->count = count;
    digits_next(d);
}

static void shortest_digits(f64 x, bool is_f32, Digits *d)
{
    if (x == 0) {
        *d = (Digits){.digits = "0", .count = 1};
        return;
    }
    if (few_digits(x, is_f32, d)) {
        return;
    }
    bool normal = x >= (is_f32 ? 0x1p-126 : 0x1p-1022);
    u32 most = is_f32 ? MAX_DIGITS_F32 : FLOAT_DIGITS_MAX;
    for (u32 count = !normal  ? 1
                     : is_f32 ? SAFE_DIGITS_F32
                              : SAFE_DIGITS_F64;
         count <= most; count++) {
        nearest_digits(x, count, d);
        if (digits_read_back(d, x, is_f32)
            || (is_power_of_two(x) && digits_next(d) && digits_read_back(d, x, is_f32))) {
            break;
        }
    }
    if (is_halfway(x, d)) {
        round_half_up(x, d);
    }
    drop_trailing_zeros(d);
}

/* ---- text ---- */

static void put(FloatText *out, u8 byte) { out->text[out->text_len++] = byte; }

static void put_zeros(FloatText *out, int count)
{
    for (int i = 0; i < count; i++) {
        put(out, '0');
    }
}

static void put_digits(FloatText *out, const u8 *digits, u32 count)
{
    memcpy(out->text + out->text_len, digits, count);
    out->text_len += count;
}

static void start(FloatText *out)
{
    out->text_len = 0;
    out->tail_len = 0;
    out->zeros = 0;
}

void float_shortest(f64 x, bool is_f32, u32 places, FloatText *out)
{
    Digits d;
    shortest_digits(x, is_f32, &d);
    start(out);
    u32 whole = d.exponent < 0 ? 0 : u32_min(d.count, (u32)d.exponent + 1);
    if (whole == 0) {
        put(out, '0');
    }
    put_digits(out, d.digits, whole);
    put_zeros(out, d.exponent + 1 - (int)whole);
    if (whole < d.count) {
        put(out, '.');
        put_zeros(out, -d.exponent - 1);
        put_digits(out, d.digits + whole, d.count - whole);
    } else if (places > 0) {
        put(out, '.');
        put_zeros(out, (int)places);
    }
}

static void put_exponent(FloatText *out, u8 e, int exponent)
{
    out->tail_len = (u32)snprintf((char *)out->tail, sizeof(out->tail), "%c%d", e, exponent);
}

void float_shortest_exp(f64 x, bool is_f32, u8 e, FloatText *out)
{
    Digits d;
    shortest_digits(x, is_f32, &d);
    start(out);
    put(out, d.digits[0]);
    if (d.count > 1) {
        put(out, '.');
        put_digits(out, d.digits + 1, d.count - 1);
    }
    put_exponent(out, e, d.exponent);
}

void float_fixed(f64 x, u32 places, FloatText *out)
{
    u32 exact = u32_min(places, FLOAT_PLACES_MAX);
    start(out);
    out->text_len = (u32)snprintf((char *)out->text, sizeof(out->text), "%.*f", (int)exact, x);
    out->zeros = places - exact;
}

void float_fixed_exp(f64 x, u32 places, u8 e, FloatText *out)
{
    u32 exact = u32_min(places, FLOAT_PLACES_MAX);
    start(out);
    snprintf((char *)out->text, sizeof(out->text), "%.*e", (int)exact, x);
    out->text_len = exact == 0 ? 1 : exact + 2;
    out->zeros = places - exact;
    put_exponent(out, e, (int)strtol((const char *)out->text + out->text_len + 1, NULL, 10));
}
