/* arena_life.c: how memory is taken back: marks, cleanups, reset; and the figures about it.
 *
 * Everything newer than a point in time goes at once. What "newer" means is said by serial numbers:
 * marks are numbered in the order in which they are made, and a chunk remembers how many there were
 * when it was taken (`born`). So a chunk is newer than a mark exactly if born >= serial. */
#include "base/bug.h"
#include "mem/chunk.h"

/* ---- cleanups -------------------------------------------------------------------------------- */

void arena_own(Arena *arena, void (*run)(void *context), void *context)
{
    ArenaCleanup *cleanup = arena_new(arena, ArenaCleanup);
    *cleanup = (ArenaCleanup){arena->cleanups, run, context};
    arena->cleanups = cleanup;
}

/* Runs, newest first, the cleanups that are newer than `until`. */
static void run_cleanups(Arena *arena, const ArenaCleanup *until)
{
    while (arena->cleanups != until) {
        ArenaCleanup cleanup = *arena->cleanups;
        arena->cleanups = cleanup.next;
        cleanup.run(cleanup.context);
    }
}

/* ---- marks ----------------------------------------------------------------------------------- */

void arena_mark(Arena *arena, ArenaMark *mark)
{
    *mark = (ArenaMark){
        .arena = arena,
        .chunk = arena->chunk,
        .cleanups = arena->cleanups,
        .cur = arena->cur,
        .origin = arena->origin,
        .outer_floor = arena->mark_floor,
        .outer = arena->newest_mark,
        .serial = ++arena->marks_made,
    };
    arena->newest_mark = mark->serial;
    arena->mark_floor = mark->cur;
    ARENA_TELL(arena, life, MEM_EVENT_MARK, mark->serial);
}

NORETURN COLD static void bad_mark(const Arena *arena, const ArenaMark *mark)
{
    if (mark->arena != arena) {
        bug("arena '%s' was given a mark of another arena", arena->options.name);
    }
    if (mark->serial > arena->newest_mark) {
        bug("mark %llu of arena '%s' is closed, but it is not open any more: the newest open one "
            "is %llu",
            (unsigned long long)mark->serial, arena->options.name,
            (unsigned long long)arena->newest_mark);
    }
    bug("marks of arena '%s' are closed out of order: number %llu is the newest open, not %llu",
        arena->options.name, (unsigned long long)arena->newest_mark,
        (unsigned long long)mark->serial);
}

static void check_mark(const Arena *arena, const ArenaMark *mark)
{
    if (UNLIKELY(mark->arena != arena || mark->serial != arena->newest_mark)) {
        bad_mark(arena, mark);
    }
}

static void close_mark(Arena *arena, const ArenaMark *mark)
{
    arena->newest_mark = mark->outer;
    arena->mark_floor = mark->outer_floor;
}

void arena_mark_drop(Arena *arena, const ArenaMark *mark)
{
    check_mark(arena, mark);
    ARENA_TELL(arena, life, MEM_EVENT_DROP, mark->serial);
    close_mark(arena, mark);
}

COLD static void retire_newer_large(Arena *arena, u64 serial)
{
    while (arena->large != NULL && arena->large->born >= serial) {
        chunk_retire_large_(arena, arena->large);
    }
}

/* Gives back the chunks to bump in that are newer than `until`, which becomes current again. */
COLD static void retire_newer_chunks(Arena *arena, const ArenaChunk *until)
{
    arena->chunk->top = arena->cur;
    while (arena->chunk != until) {
        chunk_retire_current_(arena);
    }
    arena->cur = until == NULL ? 0 : until->top;
}

/* Whoever watches may still look at what is about to die. */
COLD static void announce_death(Arena *arena, const ArenaMark *mark)
{
    size_t used = mark == NULL ? 0 : mark->cur - mark->origin;
    if (arena_used(arena) != used) {
        arena->host->dying(arena->host, arena, mark);
    }
}

static void rewind_to(Arena *arena, const ArenaMark *mark)
{
    if (UNLIKELY(arena->host->dying != NULL)) {
        announce_death(arena, mark);
    }
    if (arena->cleanups != mark->cleanups) {
        run_cleanups(arena, mark->cleanups);
    }
    arena_note_peak_(arena);
    if (arena->large != NULL) {
        retire_newer_large(arena, mark->serial);
    }
    bool left_chunk = arena->chunk != mark->chunk;
    if (left_chunk) {
        retire_newer_chunks(arena, mark->chunk);
    }
    assert(arena->cur >= mark->cur);
    if (MEM_WATCHED && mark->chunk != NULL) {
        mem_pool_cut(mark->chunk, chunk_start(mark->chunk), mark->cur - chunk_start(mark->chunk));
        mem_take_back((void *)mark->cur, arena->cur - mark->cur);
    }
    /* In the same chunk the window keeps its end, and if it was shut it stays shut. */
    bool shut = arena->end == arena->cur;
    arena->cur = mark->cur;
    arena->origin = mark->origin;
    if (left_chunk) {
        arena_open_window_(arena);
    } else if (shut) {
        arena->end = arena->cur;
    }
}

void arena_rewind_keep(Arena *arena, const ArenaMark *mark)
{
    check_mark(arena, mark);
    ARENA_TELL(arena, life, MEM_EVENT_REWIND_KEEP, mark->serial);
    rewind_to(arena, mark);
}

void arena_rewind(Arena *arena, const ArenaMark *mark)
{
    check_mark(arena, mark);
    ARENA_TELL(arena, life, MEM_EVENT_REWIND, mark->serial);
    rewind_to(arena, mark);
    close_mark(arena, mark);
}

void arena_abandon_marks(Arena *arena)
{
    arena->newest_mark = 0;
    arena->mark_floor = 0;
}

/* ---- reset ----------------------------------------------------------------------------------- */

/* All allocations go, all chunks are spare. */
static void forget_everything(Arena *arena)
{
    arena_check_self_(arena);
    if (UNLIKELY(arena->host->dying != NULL)) {
        announce_death(arena, NULL);
    }
    run_cleanups(arena, NULL);
    arena_note_peak_(arena);
    retire_newer_large(arena, 0);
    if (arena->chunk != NULL) {
        retire_newer_chunks(arena, NULL);
    }
    arena->cur = arena->end = arena->origin = 0;
    arena->epoch++;
}

static void check_no_marks(const Arena *arena)
{
    if (UNLIKELY(arena->newest_mark != 0)) {
        bug("arena '%s' is reset while a mark is open", arena->options.name);
    }
}

void arena_reset(Arena *arena)
{
    check_no_marks(arena);
    ARENA_TELL(arena, life, MEM_EVENT_RESET, 0);
    forget_everything(arena);
    if (arena->options.retain != 0) {
        chunk_trim_spare_(arena, arena->options.retain);
    }
}

static void leave_host(Arena *arena)
{
    for (Arena **link = &arena->host->arenas; *link != NULL; link = &(*link)->next_in_host) {
        if (*link == arena) {
            *link = arena->next_in_host;
            break;
        }
    }
    arena->in_host = false;
}

void arena_free(Arena *arena)
{
    check_no_marks(arena);
    ARENA_TELL(arena, life, MEM_EVENT_FREE, 0);
    forget_everything(arena);
    chunk_trim_spare_(arena, 0);
    if (arena->in_host) {
        leave_host(arena);
    }
    assert(arena->spare == NULL && arena->spare_large == NULL && arena->large == NULL); /* I2 */
}

/* ---- figures --------------------------------------------------------------------------------- */

static void add_chunks(const ArenaChunk *chunk, ArenaStats *stats)
{
    for (; chunk != NULL; chunk = chunk->prev) {
        stats->chunks++;
        stats->reserved += chunk->size;
    }
}

void arena_stats(const Arena *arena, ArenaStats *stats)
{
    size_t used = arena_used(arena);
    *stats = (ArenaStats){
        .used = used,
        .peak = size_max(arena->peak, used),
        .resets = arena->epoch,
        .epoch = arena->epoch,
    };
    add_chunks(arena->chunk, stats);
    add_chunks(arena->spare, stats);
    add_chunks(arena->large, stats);
    add_chunks(arena->spare_large, stats);
}

void arena_set_limit(Arena *arena, size_t limit)
{
    arena->options.limit = limit;
    arena->end = arena->cur; /* so that the next allocation asks */
}

size_t arena_limit_left(const Arena *arena)
{
    size_t limit = arena->options.limit;
    size_t of_host = arena->host->limit;
    size_t left = limit == 0 ? SIZE_MAX : size_less(limit, arena_used(arena));
    return of_host == 0 ? left : size_min(left, size_less(of_host, mem_host_used(arena->host)));
}

size_t arena_room(const Arena *arena) { return size_less(arena_room_(arena), MEM_RED_ZONE); }

bool arena_walk(ArenaWalk *walk, Str *bytes)
{
    const Arena *arena = walk->arena;
    walk->chunk = walk->has_begun ? walk->chunk->prev : arena->chunk;
    walk->has_begun = true;
    if (walk->chunk == NULL && !walk->is_large) {
        walk->is_large = true;
        walk->chunk = arena->large;
    }
    const ArenaChunk *chunk = walk->chunk;
    if (chunk == NULL) {
        walk->has_begun = false; /* it can be walked again */
        walk->is_large = false;
        return false;
    }
    uintptr_t top = chunk == arena->chunk ? arena->cur : chunk->top;
    *bytes = (Str){(const u8 *)chunk_start(chunk), top - chunk_start(chunk)};
    return true;
}
