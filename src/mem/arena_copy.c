/* arena_copy.c: copies of bytes and text into an arena. */
#include <stdarg.h>
#include <stdio.h>

#include "base/bug.h"
#include "mem/arena.h"

void *arena_copy_bytes_(Arena *arena, const void *bytes, size_t size, const char *what)
{
    void *copy = arena_push_array_(arena, size, 1, what);
    return size == 0 ? copy : memcpy(copy, bytes, size);
}

static u8 *end_text(u8 *copy, Str text)
{
    if (text.len != 0) {
        memcpy(copy, text.bytes, text.len);
    }
    copy[text.len] = 0;
    return copy;
}

Str arena_copy_str(Arena *arena, Str text)
{
    assert(text.len < SIZE_MAX);
    u8 *copy = arena_push_array_(arena, text.len + 1, 1, "text");
    return (Str){end_text(copy, text), text.len};
}

void *arena_copy_bytes_try_(Arena *arena, const void *bytes, size_t size, const char *what)
{
    void *copy = arena_push_array_try_(arena, size, 1, what);
    return size == 0 || copy == NULL ? copy : memcpy(copy, bytes, size);
}

Str arena_copy_str_try(Arena *arena, Str text)
{
    assert(text.len < SIZE_MAX);
    u8 *copy = arena_push_array_try_(arena, text.len + 1, 1, "text");
    if (copy == NULL) {
        return (Str){0};
    }
    return (Str){end_text(copy, text), text.len};
}

Str arena_printf(Arena *arena, const char *format, ...)
{
    char line[256]; /* most texts are short: one pass */
    va_list args;
    va_start(args, format);
    int length = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (length < 0) {
        bug("a format that cannot be printed: %s", format);
    }
    size_t len = (size_t)length;
    if (len < sizeof line) {
        return arena_copy_str(arena, (Str){(const u8 *)line, len});
    }
    u8 *text = arena_push_array_(arena, len + 1, 1, "text");
    va_start(args, format);
    vsnprintf((char *)text, len + 1, format, args);
    va_end(args);
    return (Str){text, len};
}
