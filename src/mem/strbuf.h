/* strbuf.h: builds a byte string at the end of an arena.
 *
 * {.arena = a} is a valid empty builder. The bytes move while they grow; strbuf_str is valid until
 * the next append, and the text then stays where it is until the arena is reset. */
#ifndef LUDUS_MEM_STRBUF_H
#define LUDUS_MEM_STRBUF_H

#include <stdarg.h>

#include "mem/arena.h"

typedef struct StrBuf {
    Arena *arena;
    u8 *bytes;
    size_t len;
    size_t capacity;
} StrBuf;

void strbuf_push(StrBuf *buf, u8 byte);
void strbuf_push_str(StrBuf *buf, Str text);
void strbuf_push_cstr(StrBuf *buf, const char *text);
void strbuf_push_repeat(StrBuf *buf, u8 byte, size_t count);
void strbuf_push_char(StrBuf *buf, u32 code_point); /* as UTF-8 */
void strbuf_printf(StrBuf *buf, const char *format, ...) PRINTF_LIKE(2, 3);
void strbuf_vprintf(StrBuf *buf, const char *format, va_list args) PRINTF_LIKE(2, 0);

/* Shortens the text to `len` bytes, which must not be more than it has. */
void strbuf_cut(StrBuf *buf, size_t len);

static inline Str strbuf_str(const StrBuf *buf) { return (Str){buf->bytes, buf->len}; }

#endif
