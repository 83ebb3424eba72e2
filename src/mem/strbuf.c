/* strbuf.c: building text at the end of an arena. */
#include "mem/strbuf.h"

#include <stdio.h>

#include "base/bug.h"
#include "base/utf8.h"

/* Room for `more` further bytes; returns where they go. */
static u8 *reserve(StrBuf *buf, size_t more)
{
    if (more > buf->capacity - buf->len) {
        if (more > SIZE_MAX - buf->len) {
            arena_exhausted(buf->arena, SIZE_MAX, ARENA_FAIL_SYSTEM);
        }
        size_t capacity = arena_next_capacity(buf->arena, buf->capacity, buf->len + more);
        buf->bytes = arena_grow_(buf->arena, buf->bytes, buf->capacity, capacity, "text");
        buf->capacity = capacity;
    }
    return buf->bytes + buf->len;
}

void strbuf_push(StrBuf *buf, u8 byte)
{
    *reserve(buf, 1) = byte;
    buf->len++;
}

void strbuf_push_str(StrBuf *buf, Str text)
{
    if (text.len != 0) {
        memcpy(reserve(buf, text.len), text.bytes, text.len);
        buf->len += text.len;
    }
}

void strbuf_push_cstr(StrBuf *buf, const char *text) { strbuf_push_str(buf, str_from_cstr(text)); }

void strbuf_push_repeat(StrBuf *buf, u8 byte, size_t count)
{
    if (count != 0) {
        memset(reserve(buf, count), byte, count);
        buf->len += count;
    }
}

void strbuf_push_char(StrBuf *buf, u32 code_point)
{
    u8 bytes[UTF8_MAX];
    u32 len = utf8_encode(code_point, bytes);
    assert(len != 0); /* not a surrogate, not beyond U+10FFFF */
    strbuf_push_str(buf, (Str){bytes, len});
}

void strbuf_printf(StrBuf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    strbuf_vprintf(buf, format, args);
    va_end(args);
}

void strbuf_vprintf(StrBuf *buf, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    /* First into the room there is; vsnprintf says how much it would have needed. */
    size_t room = buf->capacity - buf->len;
    int length = vsnprintf(room == 0 ? NULL : (char *)buf->bytes + buf->len, room, format, args);
    if (length < 0) {
        bug("a format that cannot be printed: %s", format);
    }
    if ((size_t)length >= room) {
        u8 *text = reserve(buf, (size_t)length + 1);
        vsnprintf((char *)text, (size_t)length + 1, format, again);
    }
    va_end(again);
    buf->len += (size_t)length;
}

void strbuf_cut(StrBuf *buf, size_t len)
{
    assert(len <= buf->len);
    buf->len = len;
}
