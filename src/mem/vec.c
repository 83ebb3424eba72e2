/* vec.c: the growth of a vec, for all item types. */
#include "mem/vec.h"

static size_t next_bytes(const Arena *arena, u32 capacity, u64 wanted, size_t item_size)
{
    size_t grown = size_min(arena_next_capacity(arena, capacity, wanted), UINT32_MAX);
    return size_array_bytes(grown, item_size, ARENA_ALIGN);
}

void *vec_grow_(Arena *arena, void *items, u32 *capacity, u64 wanted, size_t item_size,
                const char *what)
{
    if (wanted > UINT32_MAX) {
        arena_exhausted(arena, size_array_bytes(wanted, item_size, ARENA_ALIGN),
                        ARENA_FAIL_ARENA_LIMIT);
    }
    size_t bytes = next_bytes(arena, *capacity, wanted, item_size);
    void *moved = arena_grow_(arena, items, *capacity * item_size, bytes, what);
    *capacity = (u32)size_min(bytes / item_size, UINT32_MAX);
    return moved;
}

void *vec_grow_try_(Arena *arena, void *items, u32 *capacity, u64 wanted, size_t item_size,
                    const char *what)
{
    if (wanted > UINT32_MAX) {
        return items;
    }
    size_t bytes = next_bytes(arena, *capacity, wanted, item_size);
    void *moved = arena_grow_try_(arena, items, *capacity * item_size, bytes, what);
    if (moved == NULL) {
        return items;
    }
    *capacity = (u32)size_min(bytes / item_size, UINT32_MAX);
    return moved;
}

void vec_move_(void *to, const void *from, size_t count, size_t item_size)
{
    if (count != 0) {
        memmove(to, from, count * item_size);
    }
}
