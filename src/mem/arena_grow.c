/* arena_grow.c: making an allocation larger, where it stands or elsewhere.
 *
 * The last allocation of a chunk can grow where it stands. Not so when it is older than the newest
 * mark: the rewind would cut off its new end while its owner still holds it. */
#include "mem/chunk.h"

/* Whether the cursor's chunk has this address above the newest mark. A mark in an older chunk makes
 * everything in this one newer. */
static bool newer_in_chunk(const Arena *arena, const ArenaChunk *chunk, uintptr_t address)
{
    return chunk_holds(chunk, address) &&
           (!chunk_holds(chunk, arena->mark_floor) || address >= arena->mark_floor);
}

/* ---- in place -------------------------------------------------------------------------------- */

static bool grow_at_cursor(Arena *arena, uintptr_t allocation, size_t old_size, size_t more)
{
    ArenaFailure why;
    if (arena->chunk == NULL || allocation + old_size + MEM_RED_ZONE != arena->cur ||
        !newer_in_chunk(arena, arena->chunk, allocation)) {
        return false;
    }
    if (more > arena->end - arena->cur) {
        if (!arena_limits_admit_(arena, more, &why) ||
            (more > arena_room_(arena) && !chunk_extend_(arena, more))) {
            return false;
        }
        arena->cur += more;
        arena_open_window_(arena);
    } else {
        arena->cur += more;
    }
    return true;
}

/* A chunk of one allocation may be larger than that, when it was a spare one. */
static bool grow_large(Arena *arena, uintptr_t allocation, size_t old_size, size_t more)
{
    ArenaFailure why;
    ArenaChunk *chunk = arena->large;
    if (chunk == NULL || chunk_start(chunk) != allocation || chunk->born < arena->newest_mark) {
        return false;
    }
    assert(chunk->top == allocation + old_size);
    UNUSED(old_size); /* where asserts are off */
    if (more > chunk_end(chunk) - chunk->top - MEM_RED_ZONE ||
        !arena_limits_admit_(arena, more, &why)) {
        return false;
    }
    chunk->top += more;
    arena->origin -= more; /* I5 */
    arena_open_window_(arena);
    return true;
}

bool arena_grow_in_place(Arena *arena, void *allocation, size_t old_size, size_t new_size)
{
    if (old_size == 0 || new_size < old_size || !size_can_round_up(new_size, ARENA_ALIGN)
        || arena->options.earthquake) {
        return false;
    }
    if (arena->host->faults[MEM_SEAM_PUSH].armed) {
        return false; /* so that each growth can be made to fail */
    }
    size_t old_rounded = size_round_up(old_size, ARENA_ALIGN);
    size_t new_rounded = size_round_up(new_size, ARENA_ALIGN);
    size_t more = new_rounded - old_rounded;
    u8 *bytes = allocation;
    if (more != 0 && !grow_at_cursor(arena, (uintptr_t)bytes, old_rounded, more) &&
        !grow_large(arena, (uintptr_t)bytes, old_rounded, more)) {
        return false;
    }
    mem_unpoison(bytes + old_size, new_size - old_size);
    if (MEM_WATCHED && more != 0) {
        mem_hand_out(bytes + old_rounded, more);
        mem_pool_resize(chunk_of_newest(arena, bytes), bytes, new_rounded);
        mem_poison(bytes + new_size, new_rounded - new_size);
    }
    ARENA_TELL(arena, allocation, MEM_EVENT_GROW, allocation, new_size, NULL);
    return true;
}

/* ---- elsewhere ------------------------------------------------------------------------------- */

/* The chunk of its own in which the allocation lies, or NULL. */
static ArenaChunk *large_chunk_of(const Arena *arena, uintptr_t allocation, size_t rounded)
{
    if (arena->options.backend == ARENA_MALLOC) {
        return (ArenaChunk *)(allocation - sizeof(ArenaChunk));
    }
    if (rounded <= chunk_large_from_(arena)) {
        return NULL;
    }
    ArenaChunk *chunk = arena->large;
    while (chunk != NULL && chunk_start(chunk) != allocation) {
        chunk = chunk->prev;
    }
    return chunk;
}

/* The chunk to bump in where the allocation lies, if it is newer than the newest mark; or NULL. */
static ArenaChunk *chunk_if_newer(const Arena *arena, uintptr_t allocation)
{
    ArenaChunk *chunk = arena->chunk;
    while (chunk != NULL && chunk->born >= arena->newest_mark && !chunk_holds(chunk, allocation)) {
        chunk = chunk->prev;
    }
    return chunk != NULL && newer_in_chunk(arena, chunk, allocation) ? chunk : NULL;
}

/* Nobody may use these bytes again; their owner has a larger copy. */
static void give_up(Arena *arena, void *bytes, size_t rounded)
{
    uintptr_t allocation = (uintptr_t)bytes;
    ArenaChunk *large = large_chunk_of(arena, allocation, rounded);
    bool released = large != NULL && large->born >= arena->newest_mark;
    ARENA_TELL(arena, allocation, released ? MEM_EVENT_RELEASE : MEM_EVENT_OUTGROW, bytes, rounded,
               NULL);
    if (large != NULL) {
        if (released) {
            arena_note_peak_(arena);
            arena->origin += large->top - chunk_start(large); /* I5 */
            chunk_retire_large_(arena, large);
        }
    } else if (MEM_WATCHED) {
        ArenaChunk *chunk = chunk_if_newer(arena, allocation);
        if (chunk != NULL) {
            mem_pool_give(chunk, bytes);
            mem_take_back(bytes, rounded);
        }
    }
}

typedef void *Push(Arena *arena, size_t count, size_t size, const char *what);

static void *copy_to(Arena *arena, void *copy, void *allocation, size_t size)
{
    memcpy(copy, allocation, size);
    give_up(arena, allocation, size_round_up(size, ARENA_ALIGN));
    return copy;
}

NOINLINE static void *grow(Arena *arena, void *allocation, size_t old_size, size_t new_size,
                           const char *what, Push *push)
{
    assert(new_size >= old_size);
    if (arena_grow_in_place(arena, allocation, old_size, new_size)) {
        return allocation;
    }
    void *copy = push(arena, new_size, 1, what);
    return copy == NULL ? NULL : copy_to(arena, copy, allocation, old_size);
}

void *arena_move(Arena *arena, void *allocation, size_t size)
{
    assert(size > 0);
    return copy_to(arena, arena_push_array_(arena, size, 1, "moved"), allocation, size);
}

void *arena_grow_(Arena *arena, void *allocation, size_t old_size, size_t new_size,
                  const char *what)
{
    return old_size == 0 ? arena_push_array_(arena, new_size, 1, what)
                         : grow(arena, allocation, old_size, new_size, what, arena_push_array_);
}

void *arena_grow_try_(Arena *arena, void *allocation, size_t old_size, size_t new_size,
                      const char *what)
{
    return old_size == 0 ? arena_push_array_try_(arena, new_size, 1, what)
                         : grow(arena, allocation, old_size, new_size, what,
                                arena_push_array_try_);
}
