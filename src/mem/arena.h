/* arena.h: the bump arena.
 *
 * An arena hands out memory by moving a cursor, and takes all of it back at once:
 *
 *      chunk 1 (full)                chunk 2 (current)
 *      +--------+-----------------+  +--------+----------+------------------+
 *      | header | allocations ... |<-| header | alloc... | free             |
 *      +--------+-----------------+  +--------+----------+------------------+
 *                                                        ^ cur              ^ end
 *
 * [cur, end) is the window: what may be handed out without asking anyone. It ends where the chunk
 * ends, or earlier: at a byte limit, and at once (end == cur) where each allocation is to be seen,
 * in a traced arena, in a sanitizer build, and in the back-end ARENA_MALLOC. So limits, tracing,
 * red zones and back-ends cost the fast path nothing.
 *
 * Invariants:
 *   I1  cur is 8-aligned and cur <= end. Allocations are 8-aligned, their sizes rounded up to 8.
 *   I2  A new arena, and one that is freed, owns no memory: cur == end == 0.
 *   I3  Chunks grow from first_chunk to chunk_max, twofold if not told otherwise. A request of more
 *       than chunk_max / 8 that does not fit gets a chunk of its own and leaves the current one
 *       current. With ARENA_RESERVE that is an eighth of the reservation, and what doubles is the
 *       part that has pages.
 *   I4  Reset keeps chunks up to the retain limit and bumps the epoch, so that a further unit of
 *       the same size makes no call to the system.
 *   I5  No counter stands on the fast path: used bytes == cur - origin, always. Whatever is handed
 *       out elsewhere than at the cursor moves the origin (the arithmetic is modulo 2^64).
 *   I6  Used bytes never exceed a limit, and the used bytes and windows of all arenas of a host
 *       together never exceed the host's limit.
 *   I7  State is changed after the last thing that can fail. After one the arena is as before.
 *
 * Not for: objects that are freed one by one (that is a slab), or use from several threads.
 *
 * Lifetime: what an arena hands out is valid until the arena is reset or freed, or rewound to a
 * mark that is older than the allocation. An Arena must not be moved while it owns memory.
 *
 * Failure: arena_push never returns NULL. When a limit is reached or the system has no memory, the
 * host's `exhausted` is called, which must not return (Ludus leaves by longjmp to the unit's
 * boundary); the _try variants return NULL instead and leave the arena as it was. */
#ifndef LUDUS_MEM_ARENA_H
#define LUDUS_MEM_ARENA_H

#include "base/base.h"
#include "mem/event.h"
#include "mem/fault.h"
#include "mem/pages.h"
#include "mem/poison.h"
#include "mem/size.h"

typedef struct Arena Arena;
typedef struct ArenaChunk ArenaChunk;
typedef struct ArenaCleanup ArenaCleanup;
typedef struct MemHost MemHost;
typedef struct ArenaMark ArenaMark;

typedef enum ArenaBackend {
    ARENA_CHUNK,   /* bump inside chunks: the default */
    ARENA_MALLOC,  /* one system allocation per push: ASan and valgrind see each object */
    ARENA_RESERVE, /* bump in address space whose pages come as they are needed (pages.h) */
} ArenaBackend;

typedef enum ArenaFailure {
    ARENA_FAIL_SYSTEM,      /* the chunk source returned NULL */
    ARENA_FAIL_ARENA_LIMIT, /* this arena's byte limit */
    ARENA_FAIL_HOST_LIMIT,  /* the byte limit over all arenas of the host */
} ArenaFailure;

#if MEM_CHECKED
/* An epoch of a pool. The newest ones are remembered, for messages. */
typedef struct MemEpoch {
    u32 number;        /* among all epochs of the host's pools, from 1 */
    u32 epoch;         /* of the pool */
    const char *pool;  /* its name */
    const char *phase; /* in which it ended; NULL while it lasts */
} MemEpoch;

enum { MEM_EPOCHS = 1024 };
#endif

/* Where arenas get chunks from and where they go when they cannot. One per session. The chunk
 * source can be replaced, and requests can be made to fail (fault.h). A host that needs context
 * puts the MemHost first in a struct of its own. */
struct MemHost {
    void *(*chunk_alloc)(MemHost *host, size_t size); /* 8-aligned; NULL on failure */
    void (*chunk_free)(MemHost *host, void *chunk, size_t size);
    const MemPages *pages; /* for ARENA_RESERVE; NULL: that back-end is then as ARENA_CHUNK */
    void (*exhausted)(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why); /* noreturn */

    void (*event)(MemHost *host, const MemEvent *event); /* when set, is told of all (event.h) */

    /* When set, called before memory that was handed out dies: what is newer than the mark, or all
     * of it where the mark is NULL. It must not touch this host's arenas (audit.h). */
    void (*dying)(MemHost *host, Arena *arena, const ArenaMark *mark);

    MemFault faults[MEM_SEAM_COUNT]; /* set by mem_fail_at */

    size_t limit;          /* bytes handed out over all arenas, 0 = none */
    Arena *arenas;         /* all arenas of this host that own memory */
    size_t reserved_bytes; /* bytes now held from the chunk source */
    size_t reserved_peak;
    u64 chunk_allocs; /* requests to the chunk source, or for pages, that succeeded */
#if MEM_CHECKED
    u32 epoch_count;
    MemEpoch epochs[MEM_EPOCHS]; /* number n at n % MEM_EPOCHS */
#endif
};

/* A host on the system's allocator. `exhausted` prints to stderr and traps until it is replaced. */
void mem_host_init(MemHost *host);

/* Call this after setting `limit` or `event` while arenas own memory: it shuts their windows, so
 * that the next allocation of each looks at the host again. */
void mem_host_changed(MemHost *host);

/* Bytes handed out and still valid, over all arenas of the host. */
size_t mem_host_used(const MemHost *host);

/* Never returns: leaves through the host's exit. For whoever enforces a limit of his own on memory
 * that he takes from `arena` (pools, vecs). */
NORETURN COLD void arena_exhausted(Arena *arena, size_t wanted, ArenaFailure why);

typedef struct ArenaOptions {
    const char *name;     /* static string, shown in reports; required */
    ArenaBackend backend; /* default ARENA_CHUNK */
    size_t first_chunk;   /* bytes, header included, >= ARENA_CHUNK_MIN; 0 = ARENA_FIRST_CHUNK */
    size_t growth;        /* a chunk is so many times the one before; 0 = 2, 1 = none grows */
    size_t chunk_max;     /* 0 = ARENA_CHUNK_MAX; tests use tiny ones */
    size_t limit;         /* bytes handed out; 0 = none */
    size_t retain;        /* bytes of chunks kept at reset; 0 = all */
    size_t reserve;       /* of ARENA_RESERVE: bytes of address space; 0 = ARENA_RESERVATION */
    bool huge_pages;      /* of ARENA_RESERVE: ask the system for large pages */

    /* Whatever grows is moved, and grows in small steps, so that a pointer that is kept across
     * growth (of a pool, vec or strbuf) is a wrong one at once, and not only in large programs. */
    bool earthquake;
} ArenaOptions;

enum {
    ARENA_ALIGN = 8,
    ARENA_CHUNK_MIN = 64,
    ARENA_FIRST_CHUNK = 16 << 10,
    ARENA_CHUNK_MAX = 2 << 20,
    ARENA_RESERVATION = 64 << 20,
};

struct Arena {
    uintptr_t cur;
    uintptr_t end;     /* of the window */
    uintptr_t origin;  /* I5 */
    ArenaChunk *chunk; /* current; older ones hang behind it */
    ArenaChunk *spare; /* kept by reset and rewind, used before the system is asked; oldest first */
    ArenaChunk *large; /* chunks of one oversize allocation each, newest first */
    ArenaChunk *spare_large;
    ArenaCleanup *cleanups; /* newest first */
    const Arena *self; /* where it was initialised: a copy of it is found out by that */
    MemHost *host;
    Arena *next_in_host;
    ArenaOptions options;
    size_t peak;          /* highest use seen before anything was given back */
    u64 marks_made;       /* since arena_init: the next mark's serial is one more */
    u64 newest_mark;      /* serial of the newest open mark, 0 = none */
    uintptr_t mark_floor; /* cur when it was made: what lies below in its chunk is older */
    u32 epoch;            /* bumped at each reset; pools tag their handles with theirs */
    bool in_host;         /* in the host's list */
};

/* Makes *arena an empty arena. Allocates nothing. `options` is copied; its name is not. */
void arena_init(Arena *arena, MemHost *host, const ArenaOptions *options);

/* Runs the cleanups newest first, forgets every allocation, keeps chunks up to the retain limit,
 * bumps the epoch. All marks must be closed (after a longjmp: arena_abandon_marks first). */
void arena_reset(Arena *arena);

/* arena_reset, and gives all memory back to the host. The arena can be used again. */
void arena_free(Arena *arena);

/* ---- allocation ------------------------------------------------------------------------------ */

/* `what` names the allocation for who watches: a static string (event.h). */
void *arena_push_slow_(Arena *arena, size_t size, const char *what);
void *arena_push_try_(Arena *arena, size_t size, const char *what);

/* `size` is a small positive constant, so that the sums cannot wrap. Callers use the macros
 * below. */
static inline void *arena_push_(Arena *arena, size_t size, const char *what)
{
    uintptr_t allocation = arena->cur;
    size_t rounded = size_round_up(size, ARENA_ALIGN);
    if (UNLIKELY(allocation + rounded > arena->end)) {
        return arena_push_slow_(arena, size, what);
    }
    arena->cur = allocation + rounded;
    return (void *)allocation;
}

/* `count` items of `size` bytes; checks the product. size > 0. */
void *arena_push_array_(Arena *arena, size_t count, size_t size, const char *what);

/* sizeof(T); refuses at compile time a T that an arena cannot align or that is not small. */
#define ARENA_SIZE_OF_(T)                                                                     \
    (sizeof(T) +                                                                              \
     0 * sizeof(struct {                                                                      \
         _Static_assert(_Alignof(T) <= ARENA_ALIGN, "arenas align to 8 bytes");               \
         _Static_assert(sizeof(T) <= 4096, "use arena_array for what is not a small object"); \
         char unused;                                                                         \
     }))

/* One T, not initialised. T's alignment must be at most ARENA_ALIGN, its size at most 4096. */
#define arena_new(arena, T) ((T *)arena_push_((arena), ARENA_SIZE_OF_(T), #T))

/* One T, all bytes zero: a valid empty value by convention. */
#define arena_new_zero(arena, T) ((T *)memset(arena_new((arena), T), 0, sizeof(T)))

/* `count` items of T, not initialised; count may be 0 (the result is then not NULL, and not to be
 * read). */
#define arena_array(arena, T, count) \
    ((T *)arena_push_array_((arena), (count), sizeof(T), #T "[]"))

/* The same, zeroed. */
void *arena_push_array_zero_(Arena *arena, size_t count, size_t size, const char *what);
#define arena_array_zero(arena, T, count) \
    ((T *)arena_push_array_zero_((arena), (count), sizeof(T), #T "[]"))

/* Like arena_new and arena_array, but NULL when memory cannot be had; the arena is unchanged. */
#define arena_new_try(arena, T) ((T *)arena_push_try_((arena), ARENA_SIZE_OF_(T), #T))
void *arena_push_array_try_(Arena *arena, size_t count, size_t size, const char *what);
#define arena_array_try(arena, T, count) \
    ((T *)arena_push_array_try_((arena), (count), sizeof(T), #T "[]"))

/* `count` items, each with the value that is written as an initialiser of T:
 * arena_array_fill(arena, u32, 10, 7), arena_array_fill(arena, Point, 10, {1, 2}). */
void *arena_push_array_fill_(Arena *arena, size_t count, size_t size, const void *item,
                             const char *what);
#define arena_array_fill(arena, T, count, ...)                                                   \
    ((T *)arena_push_array_fill_((arena), (count), sizeof(T), (const T[1]){__VA_ARGS__}, #T "[]"))

/* `count` items, each made by make(&item, its index, context). */
typedef void ArenaMake(void *item, size_t index, void *context);
void *arena_push_array_make_(Arena *arena, size_t count, size_t size, ArenaMake *make,
                             void *context, const char *what);
#define arena_array_make(arena, T, count, make, context) \
    ((T *)arena_push_array_make_((arena), (count), sizeof(T), (make), (context), #T "[]"))

/* `size` bytes at a multiple of `align`, any power of two. Up to align - ARENA_ALIGN bytes more are
 * used. It does not grow. */
void *arena_push_aligned(Arena *arena, size_t size, size_t align);

/* Makes room for an allocation of `size` bytes, or several that need no more together: the system
 * is not asked for them. Limits are not looked at. In ARENA_MALLOC it does nothing. */
void arena_reserve(Arena *arena, size_t size);
bool arena_reserve_try(Arena *arena, size_t size);

/* Grows an allocation where it stands: true when it is the last one in its chunk, is not older than
 * the newest mark, and there is room; its first old_size bytes stay, the new ones are not
 * initialised. On false nothing has changed. */
bool arena_grow_in_place(Arena *arena, void *allocation, size_t old_size, size_t new_size);

/* Grows in place or copies to a new allocation. Never NULL. `allocation` may be NULL with old_size
 * 0. The outgrown bytes are not to be used again: they are poisoned, and where they had a chunk of
 * their own it is given back; except that what is older than the newest mark stays as it is,
 * because a rewind may return to it. */
void *arena_grow_(Arena *arena, void *allocation, size_t old_size, size_t new_size,
                  const char *what);
#define arena_grow(arena, allocation, old_size, new_size) \
    arena_grow_((arena), (allocation), (old_size), (new_size), #allocation)

/* The same, but NULL when memory cannot be had; the allocation is then as it was. */
void *arena_grow_try_(Arena *arena, void *allocation, size_t old_size, size_t new_size,
                      const char *what);
#define arena_grow_try(arena, allocation, old_size, new_size) \
    arena_grow_try_((arena), (allocation), (old_size), (new_size), #allocation)

/* The same bytes elsewhere; what arena_grow says about the outgrown ones holds for the old ones.
 * size > 0. */
void *arena_move(Arena *arena, void *allocation, size_t size);

/* The capacity to grow to from `capacity`, when `wanted` items are needed: at least double, except
 * in an earthquake. Then what has up to 256 items moves at every push, and what is larger often. */
static inline size_t arena_next_capacity(const Arena *arena, size_t capacity, size_t wanted)
{
    return UNLIKELY(arena->options.earthquake) ? wanted + wanted / 256
                                               : size_next_capacity(capacity, wanted);
}

/* ---- copies ---------------------------------------------------------------------------------- */

/* A copy of the bytes, followed by a NUL that is not counted. */
Str arena_copy_str(Arena *arena, Str text);
void *arena_copy_bytes_(Arena *arena, const void *bytes, size_t size, const char *what);
#define arena_copy_bytes(arena, bytes, size) \
    arena_copy_bytes_((arena), (bytes), (size), "bytes")
#define arena_copy_array(arena, T, items, count) \
    ((T *)arena_copy_bytes_((arena), (items), sizeof(T) * (size_t)(count), #T "[]"))

/* The same, but NULL, or {0}, when memory cannot be had. */
Str arena_copy_str_try(Arena *arena, Str text);
void *arena_copy_bytes_try_(Arena *arena, const void *bytes, size_t size, const char *what);
#define arena_copy_bytes_try(arena, bytes, size) \
    arena_copy_bytes_try_((arena), (bytes), (size), "bytes")
#define arena_copy_array_try(arena, T, items, count) \
    ((T *)arena_copy_bytes_try_((arena), (items), sizeof(T) * (size_t)(count), #T "[]"))

/* printf into the arena, NUL-terminated. */
Str arena_printf(Arena *arena, const char *format, ...) PRINTF_LIKE(2, 3);

/* ---- marks ----------------------------------------------------------------------------------- */

/* A point in an arena's life. Filled by arena_mark, passed by pointer, closed by exactly one
 * arena_rewind (forget what is newer) or arena_mark_drop (keep it), last opened first closed.
 * Closing in another order, or twice, is a bug() in every build. */
struct ArenaMark {
    Arena *arena;
    ArenaChunk *chunk;
    ArenaCleanup *cleanups;
    uintptr_t cur;
    uintptr_t origin;
    uintptr_t outer_floor;
    u64 outer;  /* serial of the mark around this one */
    u64 serial; /* from 1, never repeated in an arena's life */
};

void arena_mark(Arena *arena, ArenaMark *mark);
void arena_rewind(Arena *arena, const ArenaMark *mark);
void arena_mark_drop(Arena *arena, const ArenaMark *mark);

/* Forgets what is newer than the mark, which stays open: for a loop that rewinds at each turn. */
void arena_rewind_keep(Arena *arena, const ArenaMark *mark);

/* After a non-local exit: the marks that were open are void, and arena_reset may be called. */
void arena_abandon_marks(Arena *arena);

/* ---- cleanups -------------------------------------------------------------------------------- */

/* Calls run(context) when the arena is reset or freed, or rewound past this point; newest first.
 * The record lives in the arena. This can fail like any allocation: call it before the resource is
 * taken, with a context that says "nothing yet". `run` must not use the arena. */
void arena_own(Arena *arena, void (*run)(void *context), void *context);

/* ---- figures --------------------------------------------------------------------------------- */

typedef struct ArenaStats {
    size_t used;     /* bytes handed out and still valid, rounding included, red zones not */
    size_t peak;     /* highest `used` since arena_init */
    size_t reserved; /* bytes of chunks held, in use or spare */
    u32 chunks;      /* chunks held, in use or spare */
    u32 resets;
    u32 epoch;
} ArenaStats;

void arena_stats(const Arena *arena, ArenaStats *stats);

/* Sets the limit of bytes handed out; 0 = none. What is handed out stays so. */
void arena_set_limit(Arena *arena, size_t limit);

/* Bytes that the limits of arena and host still allow; SIZE_MAX without a limit. */
size_t arena_limit_left(const Arena *arena);

/* Bytes that can be handed out without asking the system, if limits allow. */
size_t arena_room(const Arena *arena);

/* What is handed out, chunk by chunk, the newest first; then allocations that have a chunk of their
 * own, newest first:
 *      ArenaWalk walk = {.arena = arena};
 *      for (Str bytes; arena_walk(&walk, &bytes);) ...
 * Within a chunk allocations stand in the order in which they were made, each rounded up to
 * ARENA_ALIGN; in builds with red zones with those in between, which are not to be read. The arena
 * must not change meanwhile. */
typedef struct ArenaWalk {
    const Arena *arena;
    const ArenaChunk *chunk;
    bool is_large;
    bool has_begun;
} ArenaWalk;

bool arena_walk(ArenaWalk *walk, Str *bytes);

/* Bytes handed out and still valid. */
static inline size_t arena_used(const Arena *arena) { return arena->cur - arena->origin; }

#endif
