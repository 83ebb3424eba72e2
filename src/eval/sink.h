/* sink.h: where formatted text goes: bytes that are gathered in a buffer, with indentation for
 * {:#?}.
 *
 * What happens when the buffer is full is the owner's business: standard output writes its whole
 * lines to the host, a panic's message grows. */
#ifndef LUDUS_EVAL_SINK_H
#define LUDUS_EVAL_SINK_H

#include "base/base.h"

typedef struct Sink Sink;

enum { SINK_INDENT = 4 }; /* spaces for each level of {:#?} */

struct Sink {
    u8 *bytes;
    size_t len;
    size_t capacity;
    void (*make_room)(Sink *sink); /* called when it is full; afterwards it is not */
    void *context;                 /* of make_room */
    u32 indent;                    /* levels of {:#?} now open; 0 writes bytes as they are */
    bool at_line_start;            /* inside {:#?}: the indentation is still to be written */
};

void sink_write_slow(Sink *sink, const u8 *bytes, size_t len);

/* memcpy of few bytes, which is what prints consist of, without a call: two copies that may
 * overlap. */
static inline void copy_short(u8 *to, const u8 *from, size_t len)
{
    if (len > 16) {
        memcpy(to, from, len);
    } else if (len >= 8) {
        memcpy(to, from, 8);
        memcpy(to + len - 8, from + len - 8, 8);
    } else if (len >= 4) {
        memcpy(to, from, 4);
        memcpy(to + len - 4, from + len - 4, 4);
    } else if (len > 0) {
        to[0] = from[0];
        to[len / 2] = from[len / 2];
        to[len - 1] = from[len - 1];
    }
}

static inline void sink_write(Sink *sink, const void *bytes, size_t len)
{
    if (UNLIKELY(sink->indent > 0 || len >= sink->capacity - sink->len)) { /* or no bytes at all */
        sink_write_slow(sink, bytes, len);
    } else {
        copy_short(sink->bytes + sink->len, bytes, len);
        sink->len += len;
    }
}

static inline void sink_write_str(Sink *sink, Str text) { sink_write(sink, text.bytes, text.len); }

/* The number's decimal digits. */
void sink_decimal(Sink *sink, u64 number);

enum { DECIMAL_MAX = 20 }; /* digits of UINT64_MAX */

/* Writes the digits so that they end at `end`, of which DECIMAL_MAX bytes before can be written;
 * returns the first. */
u8 *decimal_before(u8 *end, u64 number);

void sink_repeat_slow(Sink *sink, u32 code_point, size_t count);

/* The code point, as UTF-8, `count` times: mostly none, or a few blanks. */
static inline void sink_repeat(Sink *sink, u32 code_point, size_t count)
{
    if (LIKELY(sink->indent == 0 && code_point < 0x80 && count <= sink->capacity - sink->len)) {
        for (size_t i = 0; i < count; i++) {
            sink->bytes[sink->len + i] = (u8)code_point;
        }
        sink->len += count;
    } else {
        sink_repeat_slow(sink, code_point, count);
    }
}

#endif
