/* literal.c: the values of literal tokens. */
#include "syntax/literal.h"

#include <stdlib.h>

#include "base/limits.h"
#include "syntax/scan.h"

static const u8 *token_start(const Tokens *tokens, u32 token)
{
    return tokens->source->text.bytes + tokens->starts[token];
}

/* The suffix that begins at `at`, which a word ends; 0 when it is none (then it was reported). */
static Name suffix_name(const u8 *at)
{
    static const char *const texts[] = {"i8", "i16", "i32", "i64", "isize", "u8",
                                        "u16", "u32", "u64", "usize", "f32", "f64"};
    _Static_assert(NAME_F64 - NAME_I8 + 1 == COUNT_OF(texts), "the numeric types, in order");
    if (!scan_is_letter(*at)) {
        return (Name)0; /* nearly always */
    }
    Str suffix = {at, (size_t)(scan_int(at) - at)};
    for (u32 i = 0; i < COUNT_OF(texts); i++) {
        if (str_equal(suffix, str_from_cstr(texts[i]))) {
            return (Name)(NAME_I8 + i);
        }
    }
    return (Name)0;
}

/* ---- numbers -------------------------------------------------------------------------------- */

IntLiteral literal_int(const Tokens *tokens, u32 token)
{
    assert(tokens->kinds[token] == TOK_INT);
    const u8 *at = token_start(tokens, token);
    u32 base = 10;
    if (at[0] == '0' && (at[1] == 'x' || at[1] == 'o' || at[1] == 'b')) {
        base = at[1] == 'x' ? 16 : at[1] == 'o' ? 8 : 2;
        at += 2;
    }
    IntLiteral result = {0, false, (Name)0};
    for (; *at == '_' || scan_digit_value(*at) < base; at++) {
        if (*at == '_') {
            continue;
        }
        u64 shifted;
        result.too_big |= __builtin_mul_overflow(result.value, (u64)base, &shifted);
        result.too_big |=
            __builtin_add_overflow(shifted, (u64)scan_digit_value(*at), &result.value);
    }
    result.suffix = suffix_name(at);
    return result;
}

/* The digits without underscores and suffix, for strtod, which rounds correctly in glibc and
 * musl. A short literal is copied to `buffer`. */
static char *plain_digits(const u8 *at, const u8 *end, char *digits)
{
    char *to = digits;
    bool exponent = false;
    for (; at < end; at++) {
        if (*at == '_') {
            continue;
        }
        bool is_e = (*at | 0x20) == 'e' && !exponent;
        bool sign = (*at == '+' || *at == '-') && exponent;
        if (!scan_is_digit(*at) && *at != '.' && !is_e && !sign) {
            break; /* the suffix */
        }
        exponent |= is_e;
        *to++ = (char)*at;
    }
    *to = 0;
    return digits;
}

static const u8 *float_suffix(const u8 *start, const u8 *end)
{
    for (const u8 *at = start; at < end; at++) {
        if (*at == 'f') {
            return at;
        }
    }
    return end;
}

/* f32 is read from the text too: rounding to f64 first could round twice. An integer with a
 * suffix of a float type is a float. */
FloatLiteral literal_float(const Tokens *tokens, u32 token, Arena *scratch)
{
    assert(tokens->kinds[token] == TOK_FLOAT || tokens->kinds[token] == TOK_INT);
    enum { SHORT = 64 };
    char buffer[SHORT];
    const u8 *start = token_start(tokens, token);
    const u8 *end = tokens->source->text.bytes + token_end(tokens, token);
    size_t len = (size_t)(end - start);
    char *digits = len < SHORT ? buffer : arena_array(scratch, char, len + 1);
    plain_digits(start, end, digits);
    return (FloatLiteral){strtod(digits, NULL), strtof(digits, NULL),
                          suffix_name(float_suffix(start, end))};
}

/* ---- escapes -------------------------------------------------------------------------------- */

static u32 read_unicode(const u8 **cursor, const u8 *end)
{
    const u8 *at = *cursor;
    u32 value = 0;
    if (at < end && *at == '{') {
        at++;
    }
    for (; at < end && *at != '}'; at++) {
        u32 digit = scan_digit_value(*at);
        if (digit < 16 && value < 0x110000) {
            value = value * 16 + digit;
        }
    }
    *cursor = at < end ? at + 1 : at;
    bool scalar = value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff);
    return scalar ? value : 0xfffd;
}

static u32 read_hex(const u8 **cursor, const u8 *end)
{
    u32 value = 0;
    for (int i = 0; i < 2 && *cursor < end; i++) {
        value = value * 16 + (scan_digit_value(**cursor) & 15);
        (*cursor)++;
    }
    return value;
}

/* One character or escape at *cursor; `end` is the closing quote. */
static u32 read_char(const u8 **cursor, const u8 *end)
{
    const u8 *at = *cursor;
    if (at >= end) {
        return 0;
    }
    if (*at != '\\' || at + 1 == end) {
        *cursor = at + scan_char_len(*at);
        return scan_code_point(at);
    }
    u8 letter = at[1];
    *cursor = at + 2;
    switch (letter) {
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case '0': return 0;
    case 'x': return read_hex(cursor, end);
    case 'u': return read_unicode(cursor, end);
    default: return letter;
    }
}

static u32 quoted_char(const u8 *open)
{
    const u8 *end = scan_char(open + 1);
    const u8 *at = open + 1;
    return end == NULL ? 0 : read_char(&at, end - 1);
}

u32 literal_char(const Tokens *tokens, u32 token)
{
    assert(tokens->kinds[token] == TOK_CHAR);
    return quoted_char(token_start(tokens, token));
}

u8 literal_byte(const Tokens *tokens, u32 token)
{
    assert(tokens->kinds[token] == TOK_BYTE);
    return (u8)quoted_char(token_start(tokens, token) + 1);
}

/* ---- strings -------------------------------------------------------------------------------- */

/* What is decoded so far: the text never becomes longer than its source. */
typedef struct Decoder {
    const u8 *text; /* of the file, for offsets */
    u8 *bytes;
    u32 *offsets; /* may be NULL */
    size_t len;
    bool is_bytes; /* an escape gives a byte, not a code point */
} Decoder;

static void push_byte(Decoder *d, u8 byte, const u8 *from)
{
    if (d->offsets != NULL) {
        d->offsets[d->len] = (u32)(from - d->text);
    }
    d->bytes[d->len++] = byte;
}

static void push_code_point(Decoder *d, u32 c, const u8 *from)
{
    if (c < 0x80 || d->is_bytes) {
        push_byte(d, (u8)c, from);
        return;
    }
    if (c < 0x800) {
        push_byte(d, (u8)(0xc0 | c >> 6), from);
    } else {
        if (c < 0x10000) {
            push_byte(d, (u8)(0xe0 | c >> 12), from);
        } else {
            push_byte(d, (u8)(0xf0 | c >> 18), from);
            push_byte(d, (u8)(0x80 | (c >> 12 & 0x3f)), from);
        }
        push_byte(d, (u8)(0x80 | (c >> 6 & 0x3f)), from);
    }
    push_byte(d, (u8)(0x80 | (c & 0x3f)), from);
}

static bool is_crlf(const u8 *at) { return at[0] == '\r' && at[1] == '\n'; }

/* A backslash in front of a line break, at `at`: behind the white space that it removes, or
 * `at`. */
static const u8 *skip_continuation(const u8 *at, const u8 *end)
{
    if (!(at[1] == '\n' || is_crlf(at + 1))) {
        return at;
    }
    at++;
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) {
        at++;
    }
    return at;
}

static void decode(Decoder *d, const u8 *at, const u8 *end, bool escapes)
{
    while (at < end) {
        const u8 *from = at;
        if (*at == '\\' && escapes) {
            at = skip_continuation(at, end);
            if (at == from) {
                push_code_point(d, read_char(&at, end), from);
            }
        } else if (is_crlf(at)) {
            push_byte(d, '\n', from);
            at += 2;
        } else {
            push_byte(d, *at++, from);
        }
    }
}

/* The bytes between the quotes of the literal at `token`, which may have a prefix and be raw. */
static Str decode_literal(Arena *arena, const Tokens *tokens, u32 token, Decoder d, bool raw,
                          u32 **offsets)
{
    const u8 *open = token_start(tokens, token);
    u32 hashes = 0;
    while (*open != '"' && *open < 0x80) {
        hashes += *open == '#';
        open++;
    }
    const u8 *end = raw            ? scan_raw_string(open - hashes)
                    : *open == '"' ? scan_string(open + 1)
                                   : NULL;
    if (end == NULL) { /* not closed, or in typographic quotes: reported */
        end = open + 1;
        hashes = 0;
    }
    const u8 *close = end - 1 - hashes;
    const u8 *first = open + 1 <= close ? open + 1 : close;
    size_t room = (size_t)(close - first);
    d.text = tokens->source->text.bytes;
    d.bytes = arena_array(arena, u8, room + 1);
    if (offsets != NULL) {
        d.offsets = arena_array(arena, u32, room + 1);
    }
    decode(&d, first, close, !raw);
    if (offsets != NULL) {
        d.offsets[d.len] = (u32)(close - d.text);
        *offsets = d.offsets;
    }
    return (Str){d.bytes, d.len};
}

Str literal_str(Arena *arena, const Tokens *tokens, u32 token, u32 **offsets)
{
    bool raw = tokens->kinds[token] == TOK_RAW_STR;
    assert(raw || tokens->kinds[token] == TOK_STR);
    return decode_literal(arena, tokens, token, (Decoder){0}, raw, offsets);
}

Str literal_byte_str(Arena *arena, const Tokens *tokens, u32 token)
{
    assert(tokens->kinds[token] == TOK_BYTE_STR);
    const u8 *start = token_start(tokens, token);
    bool raw = start[0] == 'b' && start[1] == 'r';
    return decode_literal(arena, tokens, token, (Decoder){.is_bytes = true}, raw, NULL);
}
