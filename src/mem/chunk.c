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
 * ARENA_MALLOC keeps no spares: a stale pointer is then a pointer into freed memory.
 *
 * ARENA_RESERVE bumps in one chunk as long as address space is left behind it (pages.h), and is
 * otherwise the same: a chunk is a reservation, and more of them follow when it is full. */
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

static bool uses_pages(const Arena *arena)
{
    return arena->options.backend == ARENA_RESERVE && arena->host->pages != NULL;
}

/* What the usable part of a reservation grows and shrinks by. */
static size_t pages_unit(const Arena *arena)
{
    return arena->options.huge_pages ? MEM_HUGE_PAGE : MEM_PAGES_UNIT;
}

/* `more` bytes were got from the host; a caller can have none of them yet. */
static void account(MemHost *host, void *bytes, size_t more)
{
    host->chunk_allocs++;
    host->reserved_bytes += more;
    host->reserved_peak = size_max(host->reserved_peak, host->reserved_bytes);
    mem_poison(bytes, more);
}

static void account_back(MemHost *host, void *bytes, size_t less)
{
    assert(host->reserved_bytes >= less);
    host->reserved_bytes -= less;
    mem_unpoison(bytes, less);
}

/* A reservation of `reserved` bytes, `size` of which can be used. */
static void *reservation(Arena *arena, size_t size, size_t reserved)
{
    MemHost *host = arena->host;
    const MemPages *pages = host->pages;
    void *start = pages->reserve(host, reserved, arena->options.huge_pages);
    if (start != NULL && !pages->commit(host, start, size)) {
        pages->release(host, start, reserved);
        start = NULL;
    }
    return start;
}

/* At least `size` bytes that can be used, and for ARENA_RESERVE address space up to `reserved`. */
static ArenaChunk *chunk_from_host(Arena *arena, size_t size, size_t reserved)
{
    MemHost *host = arena->host;
    if (mem_fault_strikes_(&host->faults[MEM_SEAM_CHUNK])) {
        return NULL;
    }
    ArenaChunk *chunk;
    if (uses_pages(arena)) {
        size = size_round_up(size, pages_unit(arena));
        reserved = size_round_up(size_max(reserved, size), pages_unit(arena));
        chunk = reservation(arena, size, reserved);
    } else {
        reserved = size;
        chunk = host->chunk_alloc(host, size);
    }
    if (chunk == NULL) {
        return NULL;
    }
    assert((uintptr_t)chunk % ARENA_ALIGN == 0); /* I1 */
    account(host, chunk, size);
    mem_unpoison(chunk, sizeof(ArenaChunk));
    *chunk = (ArenaChunk){.size = size, .reserved = reserved};
    join_host(arena);
    mem_pool_open(chunk);
    ARENA_TELL(arena, chunk, MEM_EVENT_CHUNK, chunk);
    return chunk;
}

static void chunk_to_host(Arena *arena, ArenaChunk *chunk)
{
    MemHost *host = arena->host;
    size_t size = chunk->size;
    size_t reserved = chunk->reserved;
    mem_pool_close(chunk);
    ARENA_TELL(arena, chunk, MEM_EVENT_GIVE, chunk);
    account_back(host, chunk, size); /* the header is gone too */
    if (uses_pages(arena)) {
        host->pages->release(host, chunk, reserved);
    } else {
        host->chunk_free(host, chunk, size);
    }
}

/* ---- pages of a reservation ------------------------------------------------------------------ */

/* Makes the chunk at least `size` bytes long: twice as long, or longer by chunk_max. */
static bool commit_to(Arena *arena, ArenaChunk *chunk, size_t size)
{
    MemHost *host = arena->host;
    if (size <= chunk->size) {
        return true;
    }
    assert(uses_pages(arena) && size <= chunk->reserved);
    size = size_max(size, chunk->size + size_min(chunk->size, arena->options.chunk_max));
    size = size_min(size_round_up(size, pages_unit(arena)), chunk->reserved);
    size_t more = size - chunk->size;
    void *end = (void *)chunk_end(chunk);
    if (mem_fault_strikes_(&host->faults[MEM_SEAM_CHUNK]) ||
        !host->pages->commit(host, end, more)) {
        return false;
    }
    account(host, end, more);
    chunk->size = size;
    ARENA_TELL(arena, chunk, MEM_EVENT_COMMIT, chunk);
    return true;
}

/* Gives back what lies behind the first `size` bytes. */
static void decommit_to(Arena *arena, ArenaChunk *chunk, size_t size)
{
    void *end = (u8 *)chunk + size;
    size_t less = chunk->size - size;
    account_back(arena->host, end, less);
    arena->host->pages->decommit(arena->host, end, less);
    chunk->size = size;
    ARENA_TELL(arena, chunk, MEM_EVENT_COMMIT, chunk);
}

/* Whether the current chunk can have `need` bytes behind the cursor. */
static bool can_extend(const Arena *arena, size_t need)
{
    const ArenaChunk *chunk = arena->chunk;
    return chunk != NULL && need <= (uintptr_t)chunk + chunk->reserved - arena->cur;
}

bool chunk_extend_(Arena *arena, size_t need)
{
    return can_extend(arena, need) &&
           commit_to(arena, arena->chunk, arena->cur - (uintptr_t)arena->chunk + need);
}

size_t chunk_large_from_(const Arena *arena)
{
    return (uses_pages(arena) ? arena->options.reserve : arena->options.chunk_max) / 8;
}

/* ---- chunks to bump in ----------------------------------------------------------------------- */

/* The first spare chunk that can have `need` bytes in use, or NULL. */
static ArenaChunk **first_fit(ArenaChunk **list, size_t need)
{
    for (ArenaChunk **link = list; *link != NULL; link = &(*link)->prev) {
        if ((*link)->reserved - sizeof(ArenaChunk) >= need) {
            return link;
        }
    }
    return NULL;
}

/* A chunk from the system, `growth` times as large as the current one until that is chunk_max. */
static ArenaChunk *next_chunk(Arena *arena, size_t need)
{
    const ArenaOptions *options = &arena->options;
    size_t size = options->first_chunk;
    if (arena->chunk != NULL) {
        size = size_next_chunk(arena->chunk->size, options->growth, options->chunk_max);
    }
    while (size < sizeof(ArenaChunk) + need) { /* ends: the maximum is not less */
        size = size_next_chunk(size, 2, size_max(options->chunk_max, sizeof(ArenaChunk) + need));
    }
    return chunk_from_host(arena, size, options->reserve);
}

/* Unlinks a spare chunk, or gets one from the system. */
static ArenaChunk *find_chunk(Arena *arena, size_t need)
{
    ArenaChunk **fit = first_fit(&arena->spare, need);
    if (fit == NULL) {
        return next_chunk(arena, need);
    }
    ArenaChunk *chunk = *fit;
    if (!commit_to(arena, chunk, sizeof(ArenaChunk) + need)) {
        return NULL;
    }
    *fit = chunk->prev;
    return chunk;
}

COLD bool chunk_advance_(Arena *arena, size_t need)
{
    if (can_extend(arena, need)) {
        return chunk_extend_(arena, need);
    }
    ArenaChunk *chunk = find_chunk(arena, need);
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
    mem_pool_cut(chunk, chunk_start(chunk), 0);
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
    return chunk_from_host(arena, size, size);
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
    mem_pool_cut(chunk, chunk_start(chunk), 0);
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
        size_t pages = *keep - *keep % pages_unit(arena);
        if (uses_pages(arena) && chunk->size > *keep && pages != 0) {
            decommit_to(arena, chunk, pages);
        }
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
