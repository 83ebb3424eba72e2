/* utf8.h: UTF-8, strictly (RFC 3629): no overlong forms, no surrogates, nothing beyond U+10FFFF. */
#ifndef LUDUS_BASE_UTF8_H
#define LUDUS_BASE_UTF8_H

#include "base/base.h"

enum {
    UTF8_MAX = 4, /* bytes of one code point at most */
    UTF8_LAST = 0x10ffff,
    UTF8_REPLACEMENT = 0xfffd, /* stands for what is no character */
};

/* Decodes the code point at `bytes`, of which `len` can be read. Returns its length in bytes (1 to
 * 4), or 0 when the bytes are not well formed or len is 0; then *code_point is not written. */
u32 utf8_decode(const u8 *bytes, size_t len, u32 *code_point);

/* Whether a code point begins with this byte of well-formed text. */
static inline bool utf8_starts(u8 byte) { return (byte & 0xc0) != 0x80; }

/* Writes the code point's bytes and returns how many; 0 for a surrogate or beyond U+10FFFF. */
u32 utf8_encode(u32 code_point, u8 bytes[UTF8_MAX]);

/* The offset of the first byte at which no well-formed code point begins, or SIZE_MAX. */
size_t utf8_validate(const u8 *bytes, size_t len);

/* How many columns a terminal gives the code point, as an estimate for diagnostics: 0 for combining
 * marks and other marks without width, 2 for East Asian wide characters and emoji, otherwise 1. */
u32 utf8_width(u32 code_point);

#endif
