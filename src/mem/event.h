/* event.h: what a host can watch its arenas do.
 *
 * MemHost.event, when it is set, is called for each of these. It is the eye of every log, trace and
 * debugger; with none set, the fast path of an allocation is the same to the instruction, and the
 * rest pays one test of a pointer for each mark, rewind and chunk.
 *
 * The watcher must not allocate from the arenas that it watches, nor change them. In an event that
 * takes memory back (REWIND, RESET, FREE, RELEASE) the memory can still be read. */
#ifndef LUDUS_MEM_EVENT_H
#define LUDUS_MEM_EVENT_H

#include "base/base.h"

/* -DLUDUS_NO_EVENTS builds a library that nobody can watch; tests/mem/fastpath.py shows what that
 * saves. */
#ifdef LUDUS_NO_EVENTS
#define MEM_HAS_EVENTS 0
#else
#define MEM_HAS_EVENTS 1
#endif

struct Arena;

typedef enum MemEventKind {
    MEM_EVENT_BORN,    /* arena_init */
    MEM_EVENT_CHUNK,   /* a chunk came from the system: chunk, and its size, header included */
    MEM_EVENT_COMMIT,  /* the chunk now has this size, where it stands (ARENA_RESERVE) */
    MEM_EVENT_GIVE,    /* a chunk goes back to the system: chunk, size */
    MEM_EVENT_ALLOC,   /* address, size, what, chunk */
    MEM_EVENT_GROW,    /* the allocation at the address now has this size, where it stands */
    MEM_EVENT_OUTGROW, /* it has been copied into the newest allocation, but is still held */
    MEM_EVENT_RELEASE, /* the same, and its bytes are taken back at once */
    MEM_EVENT_MARK,    /* serial */
    MEM_EVENT_REWIND,  /* to the mark of this serial, which is closed by it */
    MEM_EVENT_REWIND_KEEP, /* the same, and the mark stays open */
    MEM_EVENT_DROP,    /* the mark of this serial is closed, and nothing is taken back */
    MEM_EVENT_RESET,
    MEM_EVENT_FREE, /* a reset; the chunks follow as GIVE */
} MemEventKind;

typedef struct MemEvent {
    MemEventKind kind;
    struct Arena *arena;
    const char *what;    /* static: "AstBinary", "u32[]", or the expression that was grown */
    const void *address;
    const void *chunk;   /* its address, which names it until it is given back */
    size_t size;         /* as it was asked for; the arena rounds it up to ARENA_ALIGN */
    u64 serial;          /* of a mark: ArenaMark.serial */
} MemEvent;

#endif
