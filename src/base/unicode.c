/* unicode.c: properties of characters outside of ASCII, by tables of ranges. */
#include "base/unicode.h"

typedef struct Range {
    u32 first;
    u32 last : 24;
    u32 step : 8;
} Range;

/* Each table takes its rows out of the one file. */
#define SKIP(first, last, step)
#define TAKE(first, last, step) {first, last, step},

static const Range alphabetic[] = {
#define ALPHABETIC TAKE
#define NUMERIC SKIP
#define LOWERCASE SKIP
#define UPPERCASE SKIP
#define WHITESPACE SKIP
#include "base/unicode.def"
};

static const Range numeric[] = {
#define ALPHABETIC SKIP
#define NUMERIC TAKE
#define LOWERCASE SKIP
#define UPPERCASE SKIP
#define WHITESPACE SKIP
#include "base/unicode.def"
};

static const Range lowercase[] = {
#define ALPHABETIC SKIP
#define NUMERIC SKIP
#define LOWERCASE TAKE
#define UPPERCASE SKIP
#define WHITESPACE SKIP
#include "base/unicode.def"
};

static const Range uppercase[] = {
#define ALPHABETIC SKIP
#define NUMERIC SKIP
#define LOWERCASE SKIP
#define UPPERCASE TAKE
#define WHITESPACE SKIP
#include "base/unicode.def"
};

static const Range whitespace[] = {
#define ALPHABETIC SKIP
#define NUMERIC SKIP
#define LOWERCASE SKIP
#define UPPERCASE SKIP
#define WHITESPACE TAKE
#include "base/unicode.def"
};

static bool is_in(const Range *ranges, u32 count, u32 c)
{
    u32 low = 0;
    while (low < count) { /* the first range that ends at c or behind it */
        u32 middle = low + (count - low) / 2;
        if (ranges[middle].last < c) {
            low = middle + 1;
        } else {
            count = middle;
        }
    }
    const Range *range = &ranges[low];
    return range->first <= c && (c - range->first) % range->step == 0;
}

#define IS_IN(table, c) ((c) <= table[COUNT_OF(table) - 1].last && is_in(table, COUNT_OF(table), c))

bool unicode_is_alphabetic(u32 c) { return c < 0x80 ? ascii_is_alpha(c) : IS_IN(alphabetic, c); }

bool unicode_is_numeric(u32 c) { return c < 0x80 ? ascii_is_digit(c) : IS_IN(numeric, c); }

bool unicode_is_lowercase(u32 c) { return c < 0x80 ? ascii_is_lower(c) : IS_IN(lowercase, c); }

bool unicode_is_uppercase(u32 c) { return c < 0x80 ? ascii_is_upper(c) : IS_IN(uppercase, c); }

bool unicode_is_whitespace(u32 c)
{
    return c < 0x80 ? ascii_is_space(c) || c == '\v' : IS_IN(whitespace, c);
}
