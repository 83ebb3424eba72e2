/* utf8.c: decoding, encoding, validation and width of code points. */
#include "base/utf8.h"

static bool is_continuation(u8 byte) { return (byte & 0xc0) == 0x80; }

static u32 low_bits(u8 byte) { return byte & 0x3fu; }

u32 utf8_decode(const u8 *bytes, size_t len, u32 *code_point)
{
    if (len == 0) {
        return 0;
    }
    u8 lead = bytes[0];
    if (lead < 0x80) {
        *code_point = lead;
        return 1;
    }
    if (lead < 0xc2 || lead > 0xf4 || len < 2 || !is_continuation(bytes[1])) {
        return 0; /* 0xc0 and 0xc1 could only begin overlong forms */
    }
    if (lead < 0xe0) {
        *code_point = (lead & 0x1fu) << 6 | low_bits(bytes[1]);
        return 2;
    }
    if (len < 3 || !is_continuation(bytes[2])) {
        return 0;
    }
    if (lead < 0xf0) {
        u32 value = (lead & 0x0fu) << 12 | low_bits(bytes[1]) << 6 | low_bits(bytes[2]);
        if (value < 0x800 || (value >= 0xd800 && value <= 0xdfff)) {
            return 0;
        }
        *code_point = value;
        return 3;
    }
    if (len < 4 || !is_continuation(bytes[3])) {
        return 0;
    }
    u32 value = (lead & 0x07u) << 18 | low_bits(bytes[1]) << 12 | low_bits(bytes[2]) << 6 |
                low_bits(bytes[3]);
    if (value < 0x10000 || value > UTF8_LAST) {
        return 0;
    }
    *code_point = value;
    return 4;
}

u32 utf8_encode(u32 code_point, u8 bytes[UTF8_MAX])
{
    if (code_point < 0x80) {
        bytes[0] = (u8)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        bytes[0] = (u8)(0xc0 | code_point >> 6);
        bytes[1] = (u8)(0x80 | (code_point & 0x3f));
        return 2;
    }
    if (code_point < 0x10000) {
        if (code_point >= 0xd800 && code_point <= 0xdfff) {
            return 0;
        }
        bytes[0] = (u8)(0xe0 | code_point >> 12);
        bytes[1] = (u8)(0x80 | (code_point >> 6 & 0x3f));
        bytes[2] = (u8)(0x80 | (code_point & 0x3f));
        return 3;
    }
    if (code_point > UTF8_LAST) {
        return 0;
    }
    bytes[0] = (u8)(0xf0 | code_point >> 18);
    bytes[1] = (u8)(0x80 | (code_point >> 12 & 0x3f));
    bytes[2] = (u8)(0x80 | (code_point >> 6 & 0x3f));
    bytes[3] = (u8)(0x80 | (code_point & 0x3f));
    return 4;
}

/* Source text is nearly all ASCII: 32 bytes a step while no byte has its high bit set. */
static size_t skip_ascii(const u8 *bytes, size_t at, size_t len)
{
    while (len - at >= 32) {
        u64 words[4];
        memcpy(words, bytes + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u) != 0) {
            break;
        }
        at += 32;
    }
    while (at < len && bytes[at] < 0x80) {
        at++;
    }
    return at;
}

size_t utf8_validate(const u8 *bytes, size_t len)
{
    size_t at = 0;
    while ((at = skip_ascii(bytes, at, len)) < len) {
        u32 code_point;
        u32 length = utf8_decode(bytes + at, len - at, &code_point);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return SIZE_MAX;
}

typedef struct WidthRange {
    u32 first;
    u32 last;
    u32 width;
} WidthRange;

/* Sorted, disjoint. What stands in none of them has width 1. */
static const WidthRange WIDTHS[] = {
#define WIDTH(first, last, width) {first, last, width},
#include "base/utf8_width.def"
#undef WIDTH
};

u32 utf8_width(u32 code_point)
{
    if (code_point < WIDTHS[0].first) {
        return 1;
    }
    size_t low = 0;
    size_t high = COUNT_OF(WIDTHS);
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (WIDTHS[middle].first <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return code_point <= WIDTHS[low].last ? WIDTHS[low].width : 1;
}
