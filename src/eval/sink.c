/* sink.c: the slow half of sink.h. */
#include "eval/sink.h"

#include "base/utf8.h"

static void write_plain(Sink *sink, const u8 *bytes, size_t len)
{
    while (len > 0) {
        if (sink->len == sink->capacity) {
            sink->make_room(sink);
            assert(sink->len < sink->capacity);
        }
        size_t part = size_min(len, sink->capacity - sink->len);
        memcpy(sink->bytes + sink->len, bytes, part);
        sink->len += part;
        bytes += part;
        len -= part;
    }
}

static void write_indentation(Sink *sink)
{
    static const u8 spaces[SINK_INDENT] = {' ', ' ', ' ', ' '};
    for (u32 level = 0; level < sink->indent; level++) {
        write_plain(sink, spaces, sizeof(spaces));
    }
}

/* Inside {:#?} each line begins with the indentation, also one that a fill character starts. */
void sink_write_slow(Sink *sink, const u8 *bytes, size_t len)
{
    if (sink->indent == 0) {
        write_plain(sink, bytes, len);
        return;
    }
    while (len > 0) {
        const u8 *newline = memchr(bytes, '\n', len);
        size_t line = newline ? (size_t)(newline - bytes) + 1 : len;
        if (sink->at_line_start) {
            write_indentation(sink);
        }
        write_plain(sink, bytes, line);
        sink->at_line_start = newline != NULL;
        bytes += line;
        len -= line;
    }
}

/* Two digits at a time: half the divisions; and most numbers have 32 bits, which divide faster. */
u8 *decimal_before(u8 *end, u64 large)
{
    static const u8 pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
        "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
        "8081828384858687888990919293949596979899";
    while (large > UINT32_MAX) {
        end -= 2;
        memcpy(end, pairs + large % 100 * 2, 2);
        large /= 100;
    }
    u32 number = (u32)large;
    while (number >= 100) {
        end -= 2;
        memcpy(end, pairs + number % 100 * 2, 2);
        number /= 100;
    }
    if (number >= 10) {
        end -= 2;
        memcpy(end, pairs + number * 2, 2);
    } else {
        *--end = (u8)('0' + number);
    }
    return end;
}

void sink_decimal(Sink *sink, u64 number)
{
    u8 digits[DECIMAL_MAX];
    u8 *first = decimal_before(digits + DECIMAL_MAX, number);
    sink_write(sink, first, (size_t)(digits + DECIMAL_MAX - first));
}

void sink_repeat_slow(Sink *sink, u32 code_point, size_t count)
{
    u8 block[32];
    u32 size = utf8_encode(code_point, block);
    assert(size > 0);
    u32 in_block = (u32)sizeof(block) / size;
    for (u32 i = 1; i < in_block; i++) {
        memcpy(block + i * size, block, size);
    }
    while (count > 0) {
        size_t part = size_min(count, in_block);
        sink_write(sink, block, part * size);
        count -= part;
    }
}
