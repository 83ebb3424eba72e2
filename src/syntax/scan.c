/* scan.c: where a token's text ends. */
#include "syntax/scan.h"

u32 scan_code_point(const u8 *at)
{
    u32 first = at[0];
    switch (scan_char_len(at[0])) {
    case 1: return first;
    case 2: return (first & 0x1f) << 6 | (at[1] & 0x3fu);
    case 3: return (first & 0x0f) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);
    default:
        return (first & 0x07) << 18 | (at[1] & 0x3fu) << 12 | (at[2] & 0x3fu) << 6 |
               (at[3] & 0x3fu);
    }
}

/* ---- classes of characters ------------------------------------------------------------------ */

typedef struct ScanRange {
    u32 first;
    u32 last;
    ScanClass class;
} ScanRange;

/* Sorted. NAME: letters that are exactly as in rustc, and never change when Unicode's normal form
 * (NFC) of an identifier is made: Latin, Greek, Cyrillic, kana, Han, Hangul. LETTER: whole blocks
 * of the rest; which of them are in identifiers makes no difference to Ludus, which refuses them
 * all. */
static const ScanRange RANGES[] = {
    {0x85, 0x85, SCAN_SPACE},         {0xaa, 0xaa, SCAN_NAME},
    {0xb5, 0xb5, SCAN_NAME},          {0xba, 0xba, SCAN_NAME},
    {0xc0, 0xd6, SCAN_NAME},          {0xd8, 0xf6, SCAN_NAME},
    {0xf8, 0x2af, SCAN_NAME},         {0x2b0, 0x2c1, SCAN_LETTER},
    {0x300, 0x374, SCAN_LETTER},      {0x376, 0x377, SCAN_LETTER},
    {0x37b, 0x37d, SCAN_LETTER},      {0x386, 0x386, SCAN_NAME},
    {0x387, 0x387, SCAN_LETTER},      {0x388, 0x38a, SCAN_NAME},
    {0x38b, 0x38b, SCAN_LETTER},      {0x38c, 0x38c, SCAN_NAME},
    {0x38d, 0x38d, SCAN_LETTER},      {0x38e, 0x3a1, SCAN_NAME},
    {0x3a2, 0x3a2, SCAN_LETTER},      {0x3a3, 0x3ce, SCAN_NAME},
    {0x3cf, 0x3ff, SCAN_LETTER},      {0x400, 0x481, SCAN_NAME},
    {0x483, 0x489, SCAN_LETTER},      {0x48a, 0x52f, SCAN_NAME},
    {0x530, 0x559, SCAN_LETTER},      {0x560, 0x588, SCAN_LETTER},
    {0x591, 0x5bd, SCAN_LETTER},      {0x5d0, 0x5f2, SCAN_LETTER},
    {0x610, 0x61a, SCAN_LETTER},      {0x620, 0x669, SCAN_LETTER},
    {0x66e, 0x6d3, SCAN_LETTER},      {0x6d5, 0x6fc, SCAN_LETTER},
    {0x710, 0x74a, SCAN_LETTER},      {0x74d, 0x963, SCAN_LETTER},
    {0x966, 0xdf3, SCAN_LETTER},      {0xe01, 0xe3a, SCAN_LETTER},
    {0xe40, 0xe4e, SCAN_LETTER},      {0xe50, 0xf00, SCAN_LETTER},
    {0xf20, 0xf39, SCAN_LETTER},      {0xf3e, 0xfbc, SCAN_LETTER},
    {0x1000, 0x1049, SCAN_LETTER},    {0x1050, 0x135f, SCAN_LETTER},
    {0x1369, 0x138f, SCAN_LETTER},    {0x13a0, 0x166c, SCAN_LETTER},
    {0x166f, 0x167f, SCAN_LETTER},    {0x1681, 0x17d3, SCAN_LETTER},
    {0x1820, 0x1cd2, SCAN_LETTER},    {0x1d00, 0x1fbc, SCAN_LETTER},
    {0x1fc2, 0x1fcc, SCAN_LETTER},    {0x1fd0, 0x1fdb, SCAN_LETTER},
    {0x1fe0, 0x1fec, SCAN_LETTER},    {0x1ff2, 0x1ffc, SCAN_LETTER},
    {0x200e, 0x200f, SCAN_SPACE},     {0x2028, 0x2029, SCAN_SPACE},
    {0x203c, 0x203c, SCAN_EMOJI},     {0x2049, 0x2049, SCAN_EMOJI},
    {0x2071, 0x2071, SCAN_LETTER},    {0x207f, 0x207f, SCAN_LETTER},
    {0x2090, 0x209c, SCAN_LETTER},    {0x2102, 0x2102, SCAN_LETTER},
    {0x210a, 0x2113, SCAN_LETTER},    {0x2115, 0x2115, SCAN_LETTER},
    {0x2118, 0x211d, SCAN_LETTER},    {0x2122, 0x2122, SCAN_EMOJI},
    {0x2124, 0x2124, SCAN_LETTER},    {0x2126, 0x2126, SCAN_LETTER},
    {0x212a, 0x2138, SCAN_LETTER},    {0x2139, 0x2139, SCAN_LETTER},
    {0x213c, 0x2188, SCAN_LETTER},    {0x231a, 0x231b, SCAN_EMOJI},
    {0x23e9, 0x23f3, SCAN_EMOJI},     {0x2600, 0x2604, SCAN_EMOJI},
    {0x260e, 0x260e, SCAN_EMOJI},     {0x2611, 0x2615, SCAN_EMOJI},
    {0x2620, 0x2623, SCAN_EMOJI},     {0x2639, 0x263a, SCAN_EMOJI},
    {0x2648, 0x2653, SCAN_EMOJI},     {0x2660, 0x2668, SCAN_EMOJI},
    {0x2692, 0x26fd, SCAN_EMOJI},     {0x2702, 0x2702, SCAN_EMOJI},
    {0x2705, 0x270f, SCAN_EMOJI},     {0x2714, 0x2716, SCAN_EMOJI},
    {0x2728, 0x2728, SCAN_EMOJI},     {0x2744, 0x2757, SCAN_EMOJI},
    {0x2763, 0x2764, SCAN_EMOJI},     {0x2795, 0x2797, SCAN_EMOJI},
    {0x2b50, 0x2b50, SCAN_EMOJI},     {0x2b55, 0x2b55, SCAN_EMOJI},
    {0x2c00, 0x2ce4, SCAN_LETTER},    {0x2ceb, 0x2cf3, SCAN_LETTER},
    {0x2d00, 0x2dff, SCAN_LETTER},    {0x3005, 0x3007, SCAN_LETTER},
    {0x3021, 0x302f, SCAN_LETTER},    {0x3031, 0x3035, SCAN_LETTER},
    {0x3038, 0x303c, SCAN_LETTER},    {0x3041, 0x3096, SCAN_NAME},
    {0x3097, 0x309a, SCAN_LETTER},    {0x309d, 0x309f, SCAN_LETTER},
    {0x30a1, 0x30fa, SCAN_NAME},      {0x30fc, 0x318e, SCAN_LETTER},
    {0x31a0, 0x31ff, SCAN_LETTER},    {0x3400, 0x4dbf, SCAN_LETTER},
    {0x4e00, 0x9fff, SCAN_NAME},      {0xa000, 0xa48c, SCAN_LETTER},
    {0xa4d0, 0xa60c, SCAN_LETTER},    {0xa610, 0xa827, SCAN_LETTER},
    {0xa840, 0xab5a, SCAN_LETTER},    {0xab5c, 0xabff, SCAN_LETTER},
    {0xac00, 0xd7a3, SCAN_NAME},      {0xd7a4, 0xd7fb, SCAN_LETTER},
    {0xf900, 0xfbb1, SCAN_LETTER},    {0xfbd3, 0xfd3d, SCAN_LETTER},
    {0xfd50, 0xfdfb, SCAN_LETTER},    {0xfe20, 0xfe2f, SCAN_LETTER},
    {0xfe70, 0xfefc, SCAN_LETTER},    {0xff10, 0xff19, SCAN_LETTER},
    {0xff21, 0xff3a, SCAN_LETTER},    {0xff41, 0xff5a, SCAN_LETTER},
    {0xff66, 0xffdc, SCAN_LETTER},    {0x10000, 0x100fa, SCAN_LETTER},
    {0x10280, 0x1d0ff, SCAN_LETTER},  {0x1d400, 0x1efff, SCAN_LETTER},
    {0x1f000, 0x1faff, SCAN_EMOJI},   {0x20000, 0x3ffff, SCAN_LETTER},
    {0xe0100, 0xe01ef, SCAN_LETTER},
};

ScanClass scan_class(u32 code_point)
{
    size_t low = 0;
    size_t high = COUNT_OF(RANGES);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (RANGES[middle].last < code_point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool inside = low < COUNT_OF(RANGES) && code_point >= RANGES[low].first;
    return inside ? RANGES[low].class : SCAN_OTHER;
}

/* ---- words and numbers ---------------------------------------------------------------------- */

const u8 *scan_word(const u8 *at)
{
    for (;;) {
        if (scan_is_word(*at)) {
            at++;
        } else if (*at >= 0x80 && scan_class(scan_code_point(at)) >= SCAN_NAME) {
            at += scan_char_len(*at);
        } else {
            return at;
        }
    }
}

const u8 *scan_int(const u8 *at)
{
    while (scan_is_word(*at)) {
        at++;
    }
    return at;
}

static const u8 *skip_decimal(const u8 *at)
{
    while (scan_is_digit(*at) || *at == '_') {
        at++;
    }
    return at;
}

/* As the lexer's rules have it: a fraction, an exponent, a suffix; after 0x and the like, what
 * rustc takes for a float too. */
const u8 *scan_float(const u8 *at)
{
    bool prefixed = at[0] == '0' && (at[1] == 'x' || at[1] == 'o' || at[1] == 'b');
    at = prefixed ? scan_int(at) : skip_decimal(at);
    if (*at == '.') {
        at = prefixed ? at + 1 : skip_decimal(at + 1);
    }
    if (!prefixed && (*at | 0x20) == 'e' && (at[1] == '+' || at[1] == '-')) {
        at += 2;
    }
    return scan_int(at);
}

/* ---- quotes --------------------------------------------------------------------------------- */

const u8 *scan_string(const u8 *at)
{
    for (;;) {
        if (*at == '"') {
            return at + 1;
        }
        if (*at == '\\' && at[1] != 0) {
            at++;
        }
        if (*at == 0) {
            return NULL;
        }
        at++;
    }
}

/* rustc's rule for where a literal in single quotes stops when it is not closed: at what looks
 * like a comment, and at the end of a line unless a quote follows at once. */
static const u8 *scan_char_loop(const u8 *at, bool *closed)
{
    *closed = true;
    u32 len = scan_char_len(*at);
    if (*at != '\\' && *at != 0 && at[len] == '\'') {
        return at + len + 1;
    }
    for (;;) {
        if (*at == '\'') {
            return at + 1;
        }
        if (*at == '/' || *at == 0 || (*at == '\n' && at[1] != '\'')) {
            *closed = false;
            return at;
        }
        if (*at == '\\' && at[1] != 0) {
            at++;
        }
        at++;
    }
}

const u8 *scan_char(const u8 *at)
{
    bool closed;
    const u8 *end = scan_char_loop(at, &closed);
    return closed ? end : NULL;
}

const u8 *scan_char_unclosed(const u8 *at)
{
    bool closed;
    return scan_char_loop(at, &closed);
}

const u8 *scan_raw_string(const u8 *at)
{
    u32 hashes = 0;
    while (*at == '#') {
        hashes++;
        at++;
    }
    assert(*at == '"');
    at++;
    for (;;) {
        while (*at != '"' && *at != 0) {
            at++;
        }
        if (*at == 0) {
            return NULL;
        }
        at++;
        u32 seen = 0;
        while (seen < hashes && at[seen] == '#') {
            seen++;
        }
        if (seen == hashes) {
            return at + hashes;
        }
    }
}
