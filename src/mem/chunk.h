/* chunk.h: chunks, inside the memory library. Only src/mem/arena*.c, chunk.c and audit.c
 * include this.
 *
 *      +--------------------------------+----------------------+-----------------+
 *      | prev next size reserved top .. | handed out           | free            |
 *      +--------------------------------+----------------------+-----------------+
 *      ^ chunk                          ^ chunk_start          ^ top             ^ chunk_end
 *
 * `top` of the current chunk is out of date: the arena's cur stands for it. */
#ifndef LUDUS_MEM_CHUNK_H
#define LUDUS_MEM_CHUNK_H

#include "mem/arena.h"

struct ArenaChunk {
    ArenaChunk *prev; /* the next older one of its list */
    ArenaChunk *next; /* in the list of large chunks: the next newer one */
    size_t size;      /* bytes that can be used, header included */
    size_t reserved;  /* size, and behind it address space without pages (ARENA_RESERVE only) */
    uintptr_t top;    /* end of what was handed out here */
    u64 born;         /* arena's marks_made when it was taken: >= a mark's serial if it is newer */
};

_Static_assert(sizeof(ArenaChunk) % ARENA_ALIGN == 0, "I1");
_Static_assert(sizeof(ArenaChunk) + 2 * ARENA_ALIGN <= ARENA_CHUNK_MIN,
               "the least chunk holds 8 bytes and a red zone");

struct ArenaCleanup {
    ArenaCleanup *next;
    void (*run)(void *context);
    void *context;
};

static inline uintptr_t chunk_start(const ArenaChunk *chunk)
{
    return (uintptr_t)chunk + sizeof(ArenaChunk);
}

static inline uintptr_t chunk_end(const ArenaChunk *chunk)
{
    return (uintptr_t)chunk + chunk->size;
}

static inline bool chunk_holds(const ArenaChunk *chunk, uintptr_t address)
{
    return address >= chunk_start(chunk) && address <= chunk_end(chunk);
}

/* The chunk of the newest allocation. */
static inline ArenaChunk *chunk_of_newest(const Arena *arena, const void *allocation)
{
    ArenaChunk *large = arena->large;
    bool is_large = large != NULL && chunk_start(large) == (uintptr_t)allocation;
    return is_large ? large : arena->chunk;
}

/* The current chunk's free bytes, whatever the window says. */
static inline size_t arena_room_(const Arena *arena)
{
    return arena->chunk == NULL ? 0 : chunk_end(arena->chunk) - arena->cur;
}

/* An arena that was copied by value, or moved, would hand out again what the other has handed out.
 * Seen where it does not cost: not on the fast path. */
NORETURN COLD void arena_bug_not_itself_(const Arena *arena);

static inline void arena_check_self_(const Arena *arena)
{
    if (UNLIKELY(arena->self != arena)) {
        arena_bug_not_itself_(arena);
    }
}

/* Makes room for `need` bytes at the cursor: in the current chunk if pages can still be had for it,
 * otherwise in another one, which becomes current. False when the system has none. */
bool chunk_advance_(Arena *arena, size_t need);

/* The same in the current chunk only. */
bool chunk_extend_(Arena *arena, size_t need);

/* Requests of more bytes get a chunk of their own when they do not fit. */
size_t chunk_large_from_(const Arena *arena);

/* A chunk for one allocation of `size` bytes, in the list of large chunks. NULL when there is none.
 * The caller accounts for the bytes. */
ArenaChunk *chunk_take_large_(Arena *arena, size_t size);

/* Takes the current chunk, or a large one, out of use: it becomes spare, or goes to the host. */
void chunk_retire_current_(Arena *arena);
void chunk_retire_large_(Arena *arena, ArenaChunk *chunk);

/* Gives spare chunks, or pages of them, back until at most `keep` bytes of them are held. */
void chunk_trim_spare_(Arena *arena, size_t keep);

/* Checks the limits for `size` further bytes; on false says which. On true the host's other arenas
 * have been made to leave room for them. */
bool arena_limits_admit_(Arena *arena, size_t size, ArenaFailure *why);

/* Sets `end` to as much as chunk, limits and watchers let be handed out in one go. */
void arena_open_window_(Arena *arena);

/* ---- what the watcher is told (event.h) ------------------------------------------------------ */

void arena_event_of_life_(Arena *arena, MemEventKind kind, u64 serial);
void arena_event_of_chunk_(Arena *arena, MemEventKind kind, const ArenaChunk *chunk);
void arena_event_of_allocation_(Arena *arena, MemEventKind kind, const void *allocation,
                                size_t size, const char *what);

/* Calls one of these if anybody watches. An allocation that is told of is in the newest chunk of
 * either list, or has been outgrown. */
#define ARENA_TELL(arena, what, ...)                          \
    (MEM_HAS_EVENTS && UNLIKELY((arena)->host->event != NULL) \
         ? arena_event_of_##what##_((arena), __VA_ARGS__)     \
         : (void)0)

/* Remembers the highest use; called before anything is given back. */
static inline void arena_note_peak_(Arena *arena)
{
    arena->peak = size_max(arena->peak, arena_used(arena));
}

#endif
