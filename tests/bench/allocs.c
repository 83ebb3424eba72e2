/* allocs.c: as many allocations as the first argument says, of 24 to 64 bytes by turns, two words
 * written in each, on one arena that is reset every so often. For counts.py, which takes the
 * difference between two runs. */
#include <stdlib.h>

#include "mem/arena.h"

/* A node of so many bytes. */
#define NODE(bytes)                      \
    typedef struct Node##bytes {         \
        u64 words[(bytes) / sizeof(u64)]; \
    } Node##bytes;
NODE(24)
NODE(40)
NODE(64)

#define MAKE(bytes)                                         \
    do {                                                    \
        Node##bytes *node = arena_new(&arena, Node##bytes); \
        node->words[0] = i;                                 \
        node->words[1] = count;                             \
    } while (0)

enum { BATCH = 16384 };

int main(int argc, char **argv)
{
    u64 count = argc > 1 ? strtoull(argv[1], NULL, 10) : 0;
    MemHost host;
    Arena arena;
    mem_host_init(&host);
    arena_init(&arena, &host, &(ArenaOptions){.name = "bench"});
    for (u64 i = 0; i < count; i += 3) {
        MAKE(24);
        MAKE(40);
        MAKE(64);
        if (i / 3 % BATCH == 0) {
            arena_reset(&arena);
        }
    }
    arena_free(&arena);
    return 0;
}
