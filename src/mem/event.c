/* event.c: what the host's watcher is told; all of it away from the paths that nobody watches. */
#include "mem/chunk.h"

static void tell(const MemEvent *event)
{
    MemHost *host = event->arena->host;
    host->event(host, event);
}

COLD void arena_event_of_life_(Arena *arena, MemEventKind kind, u64 serial)
{
    tell(&(MemEvent){.kind = kind, .arena = arena, .serial = serial});
}

COLD void arena_event_of_chunk_(Arena *arena, MemEventKind kind, const ArenaChunk *chunk)
{
    tell(&(MemEvent){.kind = kind, .arena = arena, .chunk = chunk, .size = chunk->size});
}

COLD void arena_event_of_allocation_(Arena *arena, MemEventKind kind, const void *allocation,
                                     size_t size, const char *what)
{
    tell(&(MemEvent){.kind = kind,
                     .arena = arena,
                     .what = what,
                     .address = allocation,
                     .chunk = chunk_of_newest(arena, allocation),
                     .size = size});
}
