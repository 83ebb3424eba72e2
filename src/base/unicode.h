/* unicode.h: properties of characters, as Rust's `char` has them. Code points are valid ones. */
#ifndef LUDUS_BASE_UNICODE_H
#define LUDUS_BASE_UNICODE_H

#include "base/base.h"

bool unicode_is_alphabetic(u32 c);
bool unicode_is_numeric(u32 c);
bool unicode_is_lowercase(u32 c);
bool unicode_is_uppercase(u32 c);
bool unicode_is_whitespace(u32 c);
static inline bool unicode_is_control(u32 c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

static inline bool ascii_is_lower(u32 c) { return c >= 'a' && c <= 'z'; }
static inline bool ascii_is_upper(u32 c) { return c >= 'A' && c <= 'Z'; }
static inline bool ascii_is_alpha(u32 c) { return ascii_is_lower(c) || ascii_is_upper(c); }
static inline bool ascii_is_digit(u32 c) { return c >= '0' && c <= '9'; }
static inline bool ascii_is_graphic(u32 c) { return c > 0x20 && c < 0x7f; }
static inline bool ascii_is_space(u32 c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}
static inline u32 ascii_to_lower(u32 c) { return ascii_is_upper(c) ? c + ('a' - 'A') : c; }
static inline u32 ascii_to_upper(u32 c) { return ascii_is_lower(c) ? c - ('a' - 'A') : c; }

/* The value of a digit or letter as a digit, up to 35; more where it is none. */
static inline u32 ascii_digit_value(u32 c)
{
    return ascii_is_digit(c) ? c - '0' : ascii_is_alpha(c) ? ascii_to_lower(c) - 'a' + 10 : 36;
}

/* Bytes of UTF-8. */
static inline u32 unicode_len_utf8(u32 c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

#endif
