/* base.h: the words that every other file uses: fixed-width integers, byte strings, small macros.
 *
 * Nothing here allocates, and nothing here knows about compilers. */
#ifndef LUDUS_BASE_BASE_H
#define LUDUS_BASE_BASE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t i8;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;
typedef float f32;
typedef double f64;

/* A view of bytes that somebody else owns. Not NUL-terminated. {0} is the empty string. */
typedef struct Str {
    const u8 *bytes;
    size_t len;
} Str;

/* A Str of a string literal. */
#define STR(literal) ((Str){(const u8 *)("" literal), sizeof(literal) - 1})

/* For printf's "%.*s". The length is cut at INT_MAX, which no identifier or line reaches. */
#define STR_FMT "%.*s"
#define STR_ARG(s) (int)(s).len, (const char *)(s).bytes

static inline Str str_from_cstr(const char *text)
{
    return (Str){(const u8 *)text, strlen(text)};
}

static inline bool str_equal(Str a, Str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.bytes, b.bytes, a.len) == 0);
}

static inline Str str_slice(Str s, size_t from, size_t to)
{
    assert(from <= to && to <= s.len);
    return (Str){s.bytes + from, to - from};
}

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NOINLINE __attribute__((noinline))
#define COLD __attribute__((noinline, cold))
#define NORETURN __attribute__((noreturn))
#define PRINTF_LIKE(fmt_arg, first_arg) __attribute__((format(printf, fmt_arg, first_arg)))
#define UNUSED(x) ((void)(x))

static inline u32 u32_min(u32 a, u32 b) { return a < b ? a : b; }
static inline u32 u32_max(u32 a, u32 b) { return a > b ? a : b; }
static inline size_t size_min(size_t a, size_t b) { return a < b ? a : b; }
static inline size_t size_max(size_t a, size_t b) { return a > b ? a : b; }

#endif
