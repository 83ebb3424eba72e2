/* escape.c: {:?} of char and str: what does not print is shown as \u{...}, by rustc's own table. */
#include "eval/escape.h"

#include "base/utf8.h"

typedef struct EscapeRange {
    u32 first;
    u32 last;
} EscapeRange;

/* Sorted, disjoint. */
static const EscapeRange RANGES[] = {
#define RANGE(first, last) {first, last},
#include "eval/escape.def"
#undef RANGE
};

/* Whether a code point that is not ASCII is shown as \u{...}. */
static bool is_escaped(u32 code_point)
{
    size_t low = 0;
    size_t high =
        COUNT_OF(RANGES); /* the first range that ends at or behind it is in low .. high */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (RANGES[middle].last < code_point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < COUNT_OF(RANGES) && RANGES[low].first <= code_point;
}

static void write_unicode(Sink *sink, u32 code_point)
{
    static const u8 hex[] = "0123456789abcdef";
    u8 text[16];
    u8 *end = text + sizeof(text);
    u8 *first = end;
    *--first = '}';
    do {
        *--first = hex[code_point & 15];
        code_point >>= 4;
    } while (code_point > 0);
    first -= 3;
    memcpy(first, "\\u{", 3);
    sink_write(sink, first, (size_t)(end - first));
}

static bool is_plain_ascii(u32 code_point, u32 quote)
{
    return code_point >= 0x20 && code_point < 0x7f && code_point != quote && code_point != '\\';
}

static void write_escaped(Sink *sink, u32 code_point, u32 quote)
{
    if (is_plain_ascii(code_point, quote) || (code_point >= 0x80 && !is_escaped(code_point))) {
        sink_repeat(sink, code_point, 1);
        return;
    }
    switch (code_point) {
    case '\0': sink_write_str(sink, STR("\\0")); return;
    case '\t': sink_write_str(sink, STR("\\t")); return;
    case '\r': sink_write_str(sink, STR("\\r")); return;
    case '\n': sink_write_str(sink, STR("\\n")); return;
    case '\\':
    case '\'':
    case '"':
        sink_write_str(sink, STR("\\"));
        sink_repeat(sink, code_point, 1);
        return;
    }
    write_unicode(sink, code_point);
}

void escape_char(Sink *sink, u32 code_point)
{
    sink_write_str(sink, STR("'"));
    write_escaped(sink, code_point, '\'');
    sink_write_str(sink, STR("'"));
}

void escape_str(Sink *sink, Str text)
{
    sink_write_str(sink, STR("\""));
    for (size_t at = 0; at < text.len;) {
        size_t plain = at;
        while (plain < text.len && is_plain_ascii(text.bytes[plain], '"')) {
            plain++;
        }
        sink_write(sink, text.bytes + at, plain - at);
        at = plain;
        if (at < text.len) {
            u32 code_point = 0;
            u32 len = utf8_decode(text.bytes + at, text.len - at, &code_point);
            assert(len > 0);
            write_escaped(sink, code_point, '"');
            at += len;
        }
    }
    sink_write_str(sink, STR("\""));
}
