/* chunk.c: where an arena's chunks come from and where they go.
 *
 * A chunk that falls free is kept as spare, and asked for before the system is. Two lists of spares
 * exist, because the two kinds of request differ:
 *
 *   spare        chunks to bump in, in the order in which they were first used. The first that is
 *                large enough is taken, so that an arena which is reset and used as before walks
 *                through the same chunks in the same order and never asks the system (I4).
 *   spare_large  chunks of one allocation each. The best fit is taken. When none fits, the largest
 *                goes back to the system before a larger one is asked for, so that units of slowly
 *                growing size do not heap up chunks that are each a little too small.
 *
 * ARENA_MALLOC keeps no spares: a stale pointer is then a pointer into freed memory. */
#include "mem/chunk.h"

/* ---- host ------------------------------------------------------------------------------------ */

static void join_host(Arena *arena)
{
    if (!arena->in_host) {
        arena->next_in_host = arena->host->arenas;
        arena->host->arenas = arena;
        arena->in_host = true;
    }
}

static ArenaChunk *chunk_from_host(Arena *arena, size_t size)
{
    MemHost *host = arena->host;
    bool strikes = mem_fault_strikes_(&host->faults[MEM_SEAM_CHUNK]);
    ArenaChunk *chunk = strikes ? NULL : host->chunk_alloc(host, size);
    if (chunk == NULL) {
        return NULL;
    }
    assert((uintptr_t)chunk % ARENA_ALIGN == 0); /* I1 */
    host->chunk_allocs++;
    host->reserved_bytes += size;
    host->reserved_peak = size_max(host->reserved_peak, host->reserved_bytes);
    join_host(arena);
    *chunk = (ArenaChunk){.size = size};
    mem_poison((void *)chunk_start(chunk), size - sizeof(ArenaChunk));
    return chunk;
}

static void chunk_to_host(Arena *arena, ArenaChunk *chunk)
{
    MemHost *host = arena->host;
    size_t size = chunk->size;
    assert(host->reserved_bytes >= size);
    host->reserved_bytes -= size;
    mem_unpoison(chunk, size);
    host->chunk_free(host, chunk, size);
}

/* ---- chunks to bump in ----------------------------------------------------------------------- */

/* Unlinks and returns the first spare chunk with at least `need` free bytes, or NULL. */
static ArenaChunk *take_first_fit(ArenaChunk **list, size_t need)
{
    for (ArenaChunk **link = list; *link != NULL; link = &(*link)->prev) {
        ArenaChunk *chunk = *link;
        if (chunk_end(chunk) - chunk_start(chunk) >= need) {
            *link = chunk->prev;
            return chunk;
        }
    }
    return NULL;
}

COLD bool chunk_advance_(Arena *arena, size_t need)
{
    const ArenaOptions *options = &arena->options;
    ArenaChunk *chunk = take_first_fit(&arena->spare, need);
    if (chunk == NULL) {
        size_t size = options->first_chunk;
        if (arena->chunk != NULL) {
            size = size_next_chunk(arena->chunk->size, options->chunk_max);
        }
        while (size < sizeof(ArenaChunk) + need) { /* ends: need is about chunk_max / 8 at most */
            size = size_next_chunk(size, size_max(options->chunk_max, sizeof(ArenaChunk) + need));
        }
        chunk = chunk_from_host(arena, size);
    }
    if (chunk == NULL) {
        return false;
    }

    size_t used = arena_used(arena);
    if (arena->chunk != NULL) {
        arena->chunk->top = arena->cur;
    }
    chunk->prev = arena->chunk;
    chunk->born = arena->marks_made;
    arena->chunk = chunk;
    arena->cur = chunk_start(chunk);
    arena->origin = arena->cur - used; /* I5 */
    arena->end = arena->cur;
    return true;
}

void chunk_retire_current_(Arena *arena)
{
    ArenaChunk *chunk = arena->chunk;
    mem_take_back((void *)chunk_start(chunk), chunk->top - chunk_start(chunk));
    arena->chunk = chunk->prev;
    chunk->prev = arena->spare;
    arena->spare = chunk;
}

/* ---- chunks of one allocation ---------------------------------------------------------------- */

static ArenaChunk **best_fit(ArenaChunk **list, size_t size)
{
    ArenaChunk **best = NULL;
    for (ArenaChunk **link = list; *link != NULL; link = &(*link)->prev) {
        if ((*link)->size >= size && (best == NULL || (*link)->size < (*best)->size)) {
            best = link;
        }
    }
    return best;
}

static void free_largest(Arena *arena)
{
    ArenaChunk **largest = &arena->spare_large;
    for (ArenaChunk **link = largest; *link != NULL; link = &(*link)->prev) {
        if ((*link)->size > (*largest)->size) {
            largest = link;
        }
    }
    if (*largest != NULL) {
        ArenaChunk *chunk = *largest;
        *largest = chunk->prev;
        chunk_to_host(arena, chunk);
    }
}

static ArenaChunk *find_large(Arena *arena, size_t size)
{
    ArenaChunk **fit = best_fit(&arena->spare_large, size);
    if (fit != NULL) {
        ArenaChunk *chunk = *fit;
        *fit = chunk->prev;
        return chunk;
    }
    free_largest(arena);
    return chunk_from_host(arena, size);
}

COLD ArenaChunk *chunk_take_large_(Arena *arena, size_t size)
{
    ArenaChunk *chunk = find_large(arena, sizeof(ArenaChunk) + size + MEM_RED_ZONE);
    if (chunk == NULL) {
        return NULL;
    }
    chunk->prev = arena->large;
    chunk->next = NULL;
    chunk->top = chunk_start(chunk) + size;
    chunk->born = arena->marks_made;
    if (arena->large != NULL) {
        arena->large->next = chunk;
    }
    arena->large = chunk;
    return chunk;
}

void chunk_retire_large_(Arena *arena, ArenaChunk *chunk)
{
    if (chunk->prev != NULL) {
        chunk->prev->next = chunk->next;
    }
    if (chunk->next != NULL) {
        chunk->next->prev = chunk->prev;
    } else {
        assert(arena->large == chunk);
        arena->large = chunk->prev;
    }
    mem_take_back((void *)chunk_start(chunk), chunk->top - chunk_start(chunk));
    if (arena->options.backend == ARENA_MALLOC) {
        chunk_to_host(arena, chunk);
        return;
    }
    chunk->prev = arena->spare_large;
    arena->spare_large = chunk;
}

/* ---- spares ---------------------------------------------------------------------------------- */

/* Keeps the chunks at the front of a list, up to *keep bytes, and gives back the others. */
static void trim_list(Arena *arena, ArenaChunk **list, size_t *keep)
{
    ArenaChunk **link = list;
    while (*link != NULL) {
        ArenaChunk *chunk = *link;
        if (chunk->size <= *keep) {
            *keep -= chunk->size;
            link = &chunk->prev;
        } else {
            *link = chunk->prev;
            chunk_to_host(arena, chunk);
        }
    }
}

void chunk_trim_spare_(Arena *arena, size_t keep)
{
    trim_list(arena, &arena->spare, &keep);
    trim_list(arena, &arena->spare_large, &keep);
}
