/* host.c: the host of a session's arenas: by default the system's allocator. */
#include <stdio.h>
#include <stdlib.h>

#include "mem/arena.h"

static void *system_alloc(MemHost *host, size_t size)
{
    UNUSED(host);
    return malloc(size);
}

static void system_free(MemHost *host, void *chunk, size_t size)
{
    UNUSED(host);
    UNUSED(size);
    free(chunk);
}

static void trap(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    static const char *const REASONS[] = {
        [ARENA_FAIL_SYSTEM] = "the system has no memory",
        [ARENA_FAIL_ARENA_LIMIT] = "the arena's limit is reached",
        [ARENA_FAIL_HOST_LIMIT] = "the limit over all arenas is reached",
    };
    UNUSED(host);
    fprintf(stderr, "arena '%s': %s (%zu bytes wanted)\n", arena->options.name, REASONS[why],
            wanted);
    abort();
}

void mem_host_init(MemHost *host)
{
    *host = (MemHost){
        .chunk_alloc = system_alloc,
        .chunk_free = system_free,
        .pages = MEM_SYSTEM_PAGES,
        .exhausted = trap,
    };
}

void mem_host_changed(MemHost *host)
{
    for (Arena *arena = host->arenas; arena != NULL; arena = arena->next_in_host) {
        arena->end = arena->cur;
    }
}

void mem_fail_at(MemHost *host, MemSeam seam, u64 nth, bool onwards)
{
    host->faults[seam] = (MemFault){.armed = true, .onwards = onwards, .nth = nth};
    mem_host_changed(host);
}

void mem_fail_never(MemHost *host)
{
    for (size_t seam = 0; seam < MEM_SEAM_COUNT; seam++) {
        host->faults[seam].armed = false;
    }
}

size_t mem_host_used(const MemHost *host)
{
    size_t used = 0;
    for (const Arena *arena = host->arenas; arena != NULL; arena = arena->next_in_host) {
        used += arena_used(arena);
    }
    return used;
}
