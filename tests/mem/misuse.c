/* misuse.c: misuse of the memory library, on purpose:  misuse CASE chunk|malloc|reserve|guard
 *
 * tests/mem/nets.py builds this with each net and looks whether it is caught. What is not caught
 * ends with status 0 and prints what was read. */
#include <stdio.h>
#include <stdlib.h>

#include "mem/guard.h"
#include "mem/intern.h"
#include "mem/pool.h"
#include "mem/slab.h"
#include "mem/vec.h"

enum { OLD = 0x77, COUNT = 3000 };

typedef struct World {
    MemHost host;
    Arena arena;
    Arena other;
} World;

/* The size is looked at, so that memcheck sees where it does not come from. */
static void give_back(MemHost *host, void *chunk, size_t size)
{
    (void)host;
    if (size == 0) {
        puts("something else");
    }
    free(chunk);
}

static u8 *filled(Arena *arena, size_t size) { return memset(arena_array(arena, u8, size), OLD, size); }

/* A use that matters: MSan and memcheck let a value be copied, but not be an address. */
static void use(const u8 *byte)
{
    static volatile u8 known[256] = {[OLD] = 1};
    u8 value = *(const volatile u8 *)byte;
    puts(known[value] != 0 ? "the old value" : "something else");
}

static void use_after_reset(World *world)
{
    u8 *bytes = filled(&world->arena, 100);
    arena_reset(&world->arena);
    use(bytes + 50);
}

static void use_after_rewind(World *world)
{
    filled(&world->arena, 100);
    ArenaMark mark;
    arena_mark(&world->arena, &mark);
    u8 *bytes = filled(&world->arena, 100);
    arena_rewind(&world->arena, &mark);
    use(bytes + 50);
}

static void use_after_free(World *world)
{
    u8 *bytes = filled(&world->arena, 100000);
    arena_free(&world->arena);
    use(bytes + 50);
}

/* The bytes belong to someone else by now. */
static void use_after_reuse(World *world)
{
    u8 *bytes = filled(&world->arena, 100);
    arena_reset(&world->arena);
    arena_array(&world->arena, u8, 100);
    use(bytes + 50);
}

static void pointer_across_growth(World *world)
{
    VEC(u8) bytes = {0};
    vec_push(&world->arena, &bytes, OLD);
    u8 *first = &bytes.items[0];
    filled(&world->arena, 8); /* in the way of growth in place */
    for (u32 i = 0; i < COUNT; i++) {
        vec_push(&world->arena, &bytes, OLD);
    }
    use(first);
}

static void overrun(World *world)
{
    u8 *bytes = filled(&world->arena, 24);
    filled(&world->arena, 24);
    use(bytes + 24);
}

static void overrun_by_one_byte(World *world)
{
    u8 *bytes = filled(&world->arena, 21);
    use(bytes + 21);
}

static void not_initialised(World *world)
{
    filled(&world->arena, 100);
    arena_reset(&world->arena);
    use(arena_array(&world->arena, u8, 100));
}

static void removed_item(World *world)
{
    Slab slab;
    slab_init(&slab, &world->arena, "test.items", 100, 0);
    SlabKey key;
    u8 *item = memset(slab_insert_(&slab, &key), OLD, 100);
    slab_remove_(&slab, key);
    use(item);
}

static void stale_key(World *world)
{
    Slab slab;
    slab_init(&slab, &world->arena, "test.items", 100, 0);
    SlabKey key;
    slab_insert_(&slab, &key);
    slab_remove_(&slab, key);
    slab_insert_(&slab, &(SlabKey){0});
    use(slab_at_(&slab, key));
}

static void stale_handle(World *world)
{
    Pool pool;
    pool_init(&pool, &world->arena, "test.items", 8, 24, 1);
    u32 handle = pool_push_(&pool, 1) ^ (u32)pool.tag;
    pool_reset(&pool, "test");
    arena_reset(&world->arena);
    pool_push_(&pool, 1);
    use(pool_at_(&pool, handle));
}

static void double_rewind(World *world)
{
    ArenaMark mark;
    arena_mark(&world->arena, &mark);
    arena_rewind(&world->arena, &mark);
    arena_rewind(&world->arena, &mark);
}

static void foreign_mark(World *world)
{
    ArenaMark mark;
    arena_mark(&world->arena, &mark);
    arena_rewind(&world->other, &mark);
}

static void open_mark(World *world)
{
    ArenaMark mark;
    arena_mark(&world->arena, &mark);
    arena_reset(&world->arena);
}

/* Something of everything, used as it is meant: no net may say anything. */
static void nothing_wrong(World *world)
{
    Arena *arena = &world->arena;
    Slab slab;
    slab_init(&slab, arena, "test.items", 100, 0);
    Interner interner;
    intern_init(&interner, &world->other);
    for (u32 unit = 0; unit < 3; unit++) {
        VEC(u32) numbers = {0};
        for (u32 i = 0; i < COUNT; i++) {
            vec_push(arena, &numbers, i);
            SlabKey key;
            slab_insert_(&slab, &key);
            if (i % 3 == 0) {
                slab_remove_(&slab, key);
            }
            ArenaMark mark;
            arena_mark(arena, &mark);
            Str name = arena_printf(arena, "name %u", i);
            Symbol symbol = intern(&interner, name);
            filled(arena, i % 100 == 0 ? 300000 : i);
            arena_rewind(arena, &mark);
            if (intern_text(&interner, symbol).bytes[0] != 'n' || numbers.items[i / 2] != i / 2) {
                puts("something else");
            }
        }
        slab_reset(&slab);
        arena_reset(arena);
    }
    intern_free(&interner);
    arena_free(arena);
    arena_free(&world->other);
}

#define CASE(name) {#name, name}
static const struct {
    const char *name;
    void (*run)(World *world);
} CASES[] = {
    CASE(use_after_reset),     CASE(use_after_rewind),      CASE(use_after_free),
    CASE(use_after_reuse),     CASE(pointer_across_growth), CASE(overrun),
    CASE(overrun_by_one_byte), CASE(not_initialised),       CASE(removed_item),
    CASE(stale_key),           CASE(stale_handle),          CASE(double_rewind),
    CASE(foreign_mark),        CASE(open_mark),             CASE(nothing_wrong),
};

int main(int argc, char **argv)
{
    if (argc != 3) { /* the list, and what this build has */
        for (size_t i = 0; i < COUNT_OF(CASES); i++) {
            puts(CASES[i].name);
        }
        return argc == 1 ? 0 : 2;
    }
    World world;
    mem_host_init(&world.host);
    world.host.chunk_free = give_back;
    ArenaOptions options = {.name = "misused",
                            .backend = argv[2][0] == 'c'   ? ARENA_CHUNK
                                       : argv[2][0] == 'r' ? ARENA_RESERVE
                                                           : ARENA_MALLOC};
    if (argv[2][0] == 'g') {
        mem_host_guard(&world.host);
    }
    arena_init(&world.arena, &world.host, &options);
    arena_init(&world.other, &world.host, &options);
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        if (strcmp(argv[1], CASES[i].name) == 0) {
            CASES[i].run(&world);
            return 0;
        }
    }
    return 2;
}
