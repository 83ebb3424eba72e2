/* vec.c: the growth of a vec, for all item types. */
#include "mem/vec.h"

void *vec_grow_(Arena *arena, void *items, u32 *capacity, u32 count, u32 more, size_t item_size)
{
    if (more > UINT32_MAX - count) {
        arena_exhausted(arena, size_array_bytes((size_t)count + more, item_size, ARENA_ALIGN),
                        ARENA_FAIL_ARENA_LIMIT);
    }
    size_t grown = arena_next_capacity(arena, *capacity, (size_t)count + more);
    grown = size_min(grown, UINT32_MAX);
    size_t bytes = size_array_bytes(grown, item_size, ARENA_ALIGN);
    void *moved = arena_grow(arena, items, *capacity * item_size, bytes);
    *capacity = (u32)size_min(bytes / item_size, UINT32_MAX);
    return moved;
}
