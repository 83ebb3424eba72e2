/* scan.h: where a token's text ends, byte by byte. For what lies outside the lexer's rules:
 * literals that are not well formed, raw strings, and a token's end when a message needs it
 * again.
 *
 * Internal to src/syntax and grammar. The text ends with a NUL byte, at which every scan stops. */
#ifndef LUDUS_SYNTAX_SCAN_H
#define LUDUS_SYNTAX_SCAN_H

#include "base/base.h"

static inline bool scan_is_digit(u8 c) { return c >= '0' && c <= '9'; }

/* Bytes from 0x80 are no letters here: scan_word knows about them. */
static inline bool scan_is_letter(u8 c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static inline bool scan_is_word(u8 c) { return scan_is_letter(c) || scan_is_digit(c); }

/* The value of a hexadecimal digit, or 16. */
static inline u32 scan_digit_value(u8 c)
{
    if (scan_is_digit(c)) {
        return (u32)(c - '0');
    }
    u8 lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? (u32)(lower - 'a' + 10) : 16;
}

/* Bytes of the character that begins here (valid UTF-8). */
static inline u32 scan_char_len(u8 first)
{
    return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

u32 scan_code_point(const u8 *at);

typedef enum ScanClass {
    SCAN_OTHER, /* can be in no token */
    SCAN_SPACE, /* white space beyond ASCII */
    SCAN_NAME,  /* may be part of an identifier */
    SCAN_LETTER, /* may be part of one in rustc, but not in Ludus (coarse: whole blocks) */
    SCAN_EMOJI,
} ScanClass;

/* What a code point from 0x80 is. */
ScanClass scan_class(u32 code_point);

/* Behind letters, digits, underscores, and letters and emoji beyond ASCII. */
const u8 *scan_word(const u8 *at);

/* Behind a number of the given form, suffix included. */
const u8 *scan_int(const u8 *at);
const u8 *scan_float(const u8 *at);

/* `at` is just behind the opening quote. Behind the closing one, or NULL when there is none. */
const u8 *scan_string(const u8 *at);
const u8 *scan_char(const u8 *at);

/* The end of what scan_char looked at, when it gave NULL: what an unterminated literal covers. */
const u8 *scan_char_unclosed(const u8 *at);

/* `at` is at the first `#` or at the quote of a raw string. Behind its last `#`, or NULL. */
const u8 *scan_raw_string(const u8 *at);

#endif
