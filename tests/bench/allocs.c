/* allocs.c: as many allocations as the first argument says, of 24 to 64 bytes by turns, two words
 * written in each, on one arena that is reset every so often. For counts.py, which takes the
 * difference between two runs. */
#include <stdlib.h>

#include "mem/arena.h"

typedef struct Node {
    u64 first, second;
} Node;

enum { BATCH = 50000, SIZE_MIN = 24, SIZE_STEP = 8, SIZES = 6 };

int main(int argc, char **argv)
{
    u64 count = argc > 1 ? strtoull(argv[1], NULL, 10) : 0;
    MemHost host;
    Arena arena;
    mem_host_init(&host);
    arena_init(&arena, &host, &(ArenaOptions){.name = "bench"});
    for (u64 i = 0; i < count; i++) {
        Node *node = arena_push_(&arena, SIZE_MIN + i % SIZES * SIZE_STEP);
        node->first = i;
        node->second = count;
        if (i % BATCH == BATCH - 1) {
            arena_reset(&arena);
        }
    }
    arena_free(&arena);
    return 0;
}
