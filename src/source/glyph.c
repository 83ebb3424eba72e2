/* glyph.c: see glyph.h. The list of replaced characters is rustc's. */
#include "source/glyph.h"

#include "base/utf8.h"

/* U+2400 ... U+241F, three bytes each. */
static const char control_pictures[] = "␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟";

static Glyph ascii_glyph(const u8 *byte)
{
    if (*byte == '\t') {
        return (Glyph){STR("    "), 4, 1};
    }
    if (*byte < ' ') {
        return (Glyph){{(const u8 *)control_pictures + 3 * *byte, 3}, 1, 1};
    }
    if (*byte == 0x7F) {
        return (Glyph){STR("␡"), 1, 1};
    }
    return (Glyph){{byte, 1}, 1, 1};
}

/* Embeddings, overrides and isolates: they change the order in which a terminal shows text. */
static bool reorders_text(u32 code_point)
{
    return (code_point >= 0x202A && code_point <= 0x202E) ||
           (code_point >= 0x2066 && code_point <= 0x2069);
}

Glyph glyph_at(Str text, size_t at)
{
    const u8 *bytes = text.bytes + at;
    if (*bytes < 0x80) {
        return ascii_glyph(bytes);
    }
    u32 code_point;
    u32 size = utf8_decode(bytes, text.len - at, &code_point);
    if (size == 0) {
        return (Glyph){STR("\uFFFD"), 1, 1};
    }
    if (reorders_text(code_point)) {
        return (Glyph){STR("\uFFFD"), 1, size};
    }
    if (code_point == 0x200D) {
        return (Glyph){STR(""), 0, size};
    }
    return (Glyph){{bytes, size}, utf8_width(code_point), size};
}

size_t glyph_columns(Str text)
{
    size_t columns = 0;
    for (size_t at = 0; at < text.len;) {
        if (text.bytes[at] >= ' ' && text.bytes[at] < 0x7F) {
            columns++;
            at++;
            continue;
        }
        Glyph glyph = glyph_at(text, at);
        columns += glyph.width;
        at += glyph.size;
    }
    return columns;
}
