/* fastpath.c: what tests/mem/fastpath.py looks at and counts:  fastpath COUNT [watched] */
#include <stdlib.h>

#include "mem/arena.h"

typedef struct Node {
    struct Node *left;
    struct Node *right;
    u64 value;
} Node;

void *new_node(Arena *arena);
void *new_node(Arena *arena) { return arena_new(arena, Node); }

static void watch(MemHost *host, const MemEvent *event)
{
    (void)host;
    (void)event;
}

int main(int argc, char **argv)
{
    unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
    MemHost host;
    mem_host_init(&host);
    host.event = argc > 2 ? watch : NULL;
    Arena arena;
    arena_init(&arena, &host, &(ArenaOptions){.name = "nodes", .first_chunk = 1 << 20});
    arena_array(&arena, u8, 8);
    for (unsigned long i = 0; i < count; i++) {
        new_node(&arena);
    }
    arena_free(&arena);
}
