/* arena.c: handing out memory: the slow path behind arena.h's fast one.
 *
 * The fast path looks at the window [cur, end) and at nothing else. Everything that could get in
 * the way (no chunk, a full one, a limit, a watcher) shows as a window that is too small, and is
 * sorted out here, in this order: the limits, then where the bytes come from, then the change of
 * state, then the next window. Marks, reset and figures are in arena_life.c, growth in
 * arena_grow.c, chunks in chunk.c.
 *
 * A host-wide limit needs no counter either: the total is summed from the cursors when a window is
 * opened, and each window is part of what is still allowed (I6). */
#include "base/bug.h"
#include "mem/chunk.h"

/* What an array of no items points to: not NULL, and nobody can read it unnoticed. */
#define NO_ITEMS ((void *)(uintptr_t)ARENA_ALIGN)

/* Larger requests fail without asking the system, so that sums with a header cannot wrap. */
#define REQUEST_MAX ((size_t)PTRDIFF_MAX - 2 * ARENA_CHUNK_MIN)

void arena_init(Arena *arena, MemHost *host, const ArenaOptions *options)
{
    assert(options->name != NULL);
    *arena = (Arena){.self = arena, .host = host, .options = *options};
    ArenaOptions *own = &arena->options;
    own->first_chunk = size_max(own->first_chunk == 0 ? ARENA_FIRST_CHUNK : own->first_chunk,
                                ARENA_CHUNK_MIN);
    own->first_chunk = size_round_up(own->first_chunk, ARENA_ALIGN);
    own->chunk_max = size_max(own->chunk_max == 0 ? ARENA_CHUNK_MAX : own->chunk_max,
                              own->first_chunk);
    own->chunk_max = size_round_up(own->chunk_max, ARENA_ALIGN);
    own->growth = own->growth == 0 ? 2 : own->growth;
    own->reserve = size_max(own->reserve == 0 ? ARENA_RESERVATION : own->reserve, MEM_PAGES_UNIT);
    ARENA_TELL(arena, life, MEM_EVENT_BORN, 0);
}

COLD void arena_exhausted(Arena *arena, size_t wanted, ArenaFailure why)
{
    arena->host->exhausted(arena->host, arena, wanted, why);
    bug("the host's exit for exhausted memory returned (arena '%s')", arena->options.name);
}

/* ---- limits ---------------------------------------------------------------------------------- */

/* Bytes in the windows of the host's other arenas: handed out at any time without asking. */
static size_t windows_of_others(const Arena *arena)
{
    size_t total = 0;
    for (const Arena *other = arena->host->arenas; other != NULL; other = other->next_in_host) {
        total += other == arena ? 0 : other->end - other->cur;
    }
    return total;
}

static bool host_limit_admits(Arena *arena, size_t size)
{
    MemHost *host = arena->host;
    size_t left = size_less(host->limit, mem_host_used(host));
    if (size > left) {
        return false;
    }
    if (size > size_less(left, windows_of_others(arena))) {
        mem_host_changed(host); /* the others' windows stand in the way: they must ask again */
    }
    return true;
}

bool arena_limits_admit_(Arena *arena, size_t size, ArenaFailure *why)
{
    size_t limit = arena->options.limit;
    if (limit != 0 && size > size_less(limit, arena_used(arena))) {
        *why = ARENA_FAIL_ARENA_LIMIT;
        return false;
    }
    if (arena->host->limit != 0 && !host_limit_admits(arena, size)) {
        *why = ARENA_FAIL_HOST_LIMIT;
        return false;
    }
    return true;
}

void arena_open_window_(Arena *arena)
{
    const MemHost *host = arena->host;
    bool is_watched = MEM_WATCHED || (MEM_HAS_EVENTS && host->event != NULL) ||
                      host->faults[MEM_SEAM_PUSH].armed;
    size_t room = is_watched ? 0 : arena_room_(arena);
    if (UNLIKELY(arena->options.limit != 0)) {
        room = size_min(room, size_less(arena->options.limit, arena_used(arena)));
    }
    if (UNLIKELY(host->limit != 0)) {
        /* Half of what is left, so that arenas which take turns do not shut each other's window
         * every time. */
        size_t committed = mem_host_used(host) + windows_of_others(arena);
        room = size_min(room, size_less(host->limit, committed) / 2);
    }
    arena->end = arena->cur + room;
}

/* ---- the slow path --------------------------------------------------------------------------- */

/* At the cursor. There is room. */
static void *push_at_cursor(Arena *arena, size_t size)
{
    uintptr_t allocation = arena->cur;
    assert(allocation % ARENA_ALIGN == 0); /* I1 */
    assert(size + MEM_RED_ZONE <= arena_room_(arena));
    arena->cur = allocation + size + MEM_RED_ZONE;
    arena->origin += MEM_RED_ZONE; /* I5: a red zone is not handed out */
    return (void *)allocation;
}

/* In a chunk of its own (I3); the current one stays current. */
static void *push_large(Arena *arena, size_t size)
{
    ArenaChunk *chunk = chunk_take_large_(arena, size);
    if (chunk == NULL) {
        return NULL;
    }
    arena->origin -= size; /* I5 */
    return (void *)chunk_start(chunk);
}

static void *push_somewhere(Arena *arena, size_t size)
{
    if (size > REQUEST_MAX) {
        return NULL;
    }
    if (arena->options.backend == ARENA_MALLOC) {
        return push_large(arena, size);
    }
    if (size + MEM_RED_ZONE > arena_room_(arena)) {
        if (size > chunk_large_from_(arena)) {
            return push_large(arena, size);
        }
        if (!chunk_advance_(arena, size + MEM_RED_ZONE)) {
            return NULL;
        }
    }
    return push_at_cursor(arena, size);
}

/* NULL and the reason on failure; the arena is then as it was (I7). */
static void *push_checked(Arena *arena, size_t exact, const char *what, ArenaFailure *why)
{
    assert(exact > 0 && size_can_round_up(exact, ARENA_ALIGN));
    size_t size = size_round_up(exact, ARENA_ALIGN); /* I1 */
    if (!arena_limits_admit_(arena, size, why)) {
        return NULL;
    }
    bool strikes = mem_fault_strikes_(&arena->host->faults[MEM_SEAM_PUSH]);
    void *allocation = strikes ? NULL : push_somewhere(arena, size);
    if (allocation == NULL) {
        *why = ARENA_FAIL_SYSTEM;
        return NULL;
    }
    arena_open_window_(arena);
    mem_hand_out(allocation, size);
    mem_pool_take(chunk_of_newest(arena, allocation), allocation, size);
    ARENA_TELL(arena, allocation, MEM_EVENT_ALLOC, allocation, exact, what);
    return allocation;
}

COLD void arena_bug_not_itself_(const Arena *arena)
{
    bug("arena '%s' is a copy of the one that was initialised; both would hand out the same bytes",
        arena->options.name == NULL ? "?" : arena->options.name);
}

NOINLINE void *arena_push_slow_(Arena *arena, size_t size, const char *what)
{
    arena_check_self_(arena);
    ArenaFailure why = ARENA_FAIL_SYSTEM;
    void *allocation = push_checked(arena, size, what, &why);
    if (UNLIKELY(allocation == NULL)) {
        arena_exhausted(arena, size_round_up(size, ARENA_ALIGN), why);
    }
    return allocation;
}

void *arena_push_try_(Arena *arena, size_t size, const char *what)
{
    ArenaFailure why;
    return push_checked(arena, size, what, &why);
}

bool arena_reserve_try(Arena *arena, size_t size)
{
    if (size > REQUEST_MAX) {
        return false;
    }
    size_t need = size_round_up(size, ARENA_ALIGN) + MEM_RED_ZONE;
    if (arena->options.backend == ARENA_MALLOC || need <= arena_room_(arena)) {
        return true;
    }
    if (!chunk_advance_(arena, need)) {
        return false;
    }
    arena_open_window_(arena);
    return true;
}

void arena_reserve(Arena *arena, size_t size)
{
    if (!arena_reserve_try(arena, size)) {
        arena_exhausted(arena, size, ARENA_FAIL_SYSTEM);
    }
}

/* ---- arrays ---------------------------------------------------------------------------------- */

/* The bytes between an array's end and the next multiple of 8 are nobody's. */
static void *poison_rest(void *items, size_t exact, size_t rounded)
{
    mem_poison((u8 *)items + exact, rounded - exact);
    return items;
}

void *arena_push_array_(Arena *arena, size_t count, size_t size, const char *what)
{
    assert(size > 0);
    if (count == 0) {
        return NO_ITEMS;
    }
    size_t bytes = size_array_bytes(count, size, ARENA_ALIGN);
    uintptr_t allocation = arena->cur;
    if (UNLIKELY(bytes > arena->end - allocation)) {
        size_t exact = size_exact(count, size, bytes, ARENA_ALIGN);
        return poison_rest(arena_push_slow_(arena, exact, what), exact, bytes);
    }
    arena->cur = allocation + bytes;
    return (void *)allocation;
}

void *arena_push_array_zero_(Arena *arena, size_t count, size_t size, const char *what)
{
    void *items = arena_push_array_(arena, count, size, what);
    return count == 0 ? items : memset(items, 0, count * size);
}

void *arena_push_array_try_(Arena *arena, size_t count, size_t size, const char *what)
{
    assert(size > 0);
    if (count == 0) {
        return NO_ITEMS;
    }
    size_t bytes = size_array_bytes(count, size, ARENA_ALIGN);
    size_t exact = size_exact(count, size, bytes, ARENA_ALIGN);
    void *items = arena_push_try_(arena, exact, what);
    return items == NULL ? NULL : poison_rest(items, exact, bytes);
}

void *arena_push_array_fill_(Arena *arena, size_t count, size_t size, const void *item,
                             const char *what)
{
    u8 *items = arena_push_array_(arena, count, size, what);
    for (size_t i = 0; i < count; i++) {
        memcpy(items + i * size, item, size);
    }
    return items;
}

void *arena_push_array_make_(Arena *arena, size_t count, size_t size, ArenaMake *make,
                             void *context, const char *what)
{
    u8 *items = arena_push_array_(arena, count, size, what);
    for (size_t i = 0; i < count; i++) {
        make(items + i * size, i, context);
    }
    return items;
}

void *arena_push_aligned(Arena *arena, size_t size, size_t align)
{
    assert(size > 0 && align != 0 && (align & (align - 1)) == 0);
    size_t slack = size_less(align, ARENA_ALIGN);
    if (size > SIZE_MAX - slack) {
        arena_exhausted(arena, size, ARENA_FAIL_SYSTEM);
    }
    u8 *bytes = arena_push_array_(arena, size + slack, 1, "aligned bytes");
    size_t before = size_round_up((uintptr_t)bytes, align) - (uintptr_t)bytes;
    mem_poison(bytes, before);
    mem_poison(bytes + before + size, slack - before);
    return bytes + before;
}
