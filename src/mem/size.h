/* size.h: all size arithmetic of the memory library, as pure functions.
 *
 * Check before computing: no function here forms a sum or product that could wrap without having
 * excluded it first. tests/unit/size_test.c tries them exhaustively on narrow ranges. */
#ifndef LUDUS_MEM_SIZE_H
#define LUDUS_MEM_SIZE_H

#include "base/base.h"

/* The least multiple of `align` (a power of two) that is >= size. The caller has excluded sizes
 * within `align` of SIZE_MAX. Usable in constant expressions. */
#define size_round_up(size, align) (((size) + ((size_t)(align) - 1)) & ~((size_t)(align) - 1))

/* Whether size can be rounded up to a multiple of `align` without wrapping. */
static inline bool size_can_round_up(size_t size, size_t align)
{
    return size <= SIZE_MAX - (align - 1);
}

/* Whether count * size is at most `available`. size > 0. */
static inline bool size_array_fits(size_t count, size_t size, size_t available)
{
    return count <= available / size;
}

/* The largest multiple of `align`: stands for every size that cannot be had. */
static inline size_t size_unattainable(size_t align)
{
    return SIZE_MAX & ~(align - 1);
}

/* count * size, rounded up to a multiple of `align`; size_unattainable(align) where that wraps. */
static inline size_t size_array_bytes(size_t count, size_t size, size_t align)
{
    size_t bytes;
    if (UNLIKELY(__builtin_mul_overflow(count, size, &bytes))) {
        return size_unattainable(align);
    }
    return UNLIKELY(bytes > size_unattainable(align)) ? size_unattainable(align)
                                                      : size_round_up(bytes, align);
}

/* What was asked for, where size_array_bytes has given `bytes`: count * size, or still the
 * unattainable. */
static inline size_t size_exact(size_t count, size_t size, size_t bytes, size_t align)
{
    return bytes == size_unattainable(align) ? bytes : count * size;
}

/* total - part, or 0 when part is the larger. */
static inline size_t size_less(size_t total, size_t part)
{
    return total > part ? total - part : 0;
}

/* The next capacity of a growing array: at least `wanted`, at least double, saturating. */
static inline size_t size_next_capacity(size_t capacity, size_t wanted)
{
    size_t doubled = capacity > SIZE_MAX / 2 ? SIZE_MAX : capacity * 2;
    return size_max(size_max(doubled, wanted), 8);
}

/* The size of the chunk after one of `size` bytes: `growth` (not 0) times as much, up to `max`. */
static inline size_t size_next_chunk(size_t size, size_t growth, size_t max)
{
    return size >= max / growth ? max : size * growth;
}

#endif
