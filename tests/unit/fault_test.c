/* fault_test.c: every structure of the memory library survives the failure of each of its requests:
 * of the N-th allocation and of the N-th chunk, once and from then on. */
#include "mem_test.h"

#include "mem/intern.h"
#include "mem/pool.h"
#include "mem/scratch.h"
#include "mem/strbuf.h"
#include "mem/vec.h"

typedef struct ItemId {
    PoolHandle raw;
} ItemId;

POOL_TYPE(item, ItemId, u64)

/* One of each structure, on the fixture's arena or with arenas of its own. */
typedef struct World {
    Fixture *fixture;
    Scratch scratch;
    Arena names;
    Interner interner;
    InternMark known;
    Arena items_arena;
    Pool items;
    bool ready;
    u32 closed; /* cleanups that have run */
} World;

static void note_closed(void *context) { ++*(u32 *)context; }

static void world_init(World *world, Fixture *fixture)
{
    MemHost *host = &fixture->test.host;
    *world = (World){.fixture = fixture};
    arena_init(&world->names, host, &fixture->options);
    arena_init(&world->items_arena, host, &fixture->options);
    scratch_init(&world->scratch, host, &fixture->options);
    pool_init(&world->items, &world->items_arena, "test.items", sizeof(u64), 24, 1);
    intern_init(&world->interner, &world->names);
    intern_mark(&world->interner, &world->known);
}

/* As at the end of a unit, also of one that failed. */
static void world_reset(World *world)
{
    intern_rewind(&world->interner, &world->known);
    pool_reset(&world->items, "test");
    arena_reset(&world->items_arena);
    scratch_reset(&world->scratch);
    arena_abandon_marks(&world->fixture->arena);
    arena_reset(&world->fixture->arena);
}

static void world_free(World *world)
{
    intern_free(&world->interner);
    arena_abandon_marks(&world->names);
    arena_free(&world->names);
    arena_free(&world->items_arena);
    scratch_free(&world->scratch);
    arena_abandon_marks(&world->fixture->arena);
    arena_free(&world->fixture->arena);
}

/* Something of everything that allocates, checked as it goes. */
static void work(World *world)
{
    Arena *arena = &world->fixture->arena;
    arena_own(arena, note_closed, &world->closed);
    VEC(u32) numbers = {0};
    StrBuf text = {.arena = arena};
    for (u32 i = 0; i < 20; i++) {
        vec_push(arena, &numbers, i * i);
        ScratchScope scope;
        scratch_begin(&world->scratch, arena, &scope);
        Str word = arena_printf(scope.arena, "word %u", i % 7);
        Symbol symbol = intern(&world->interner, word);
        assert_true(str_equal(intern_text(&world->interner, symbol), word));
        strbuf_push_str(&text, word);
        scratch_end(&scope);
        ItemId id = item_push(&world->items, i);
        assert_int_equal(*item_at(&world->items, id), i);
        assert_true(item_id(&world->items, item_index(&world->items, id)).raw == id.raw);
    }
    arena_array(arena, u8, 5000);
    Str kept = arena_copy_str(arena, STR("kept"));
    for (u32 i = 0; i < 20; i++) {
        assert_int_equal(numbers.items[i], i * i);
    }
    assert_int_equal(text.len, 20 * 6);
    assert_int_equal(world->interner.count - world->known.count, 7);
    assert_true(str_equal(kept, STR("kept")));
}

/* Fails each request of the work at one seam. Returns how many there are. */
static u64 sweep(Fixture *f, MemSeam seam, bool onwards)
{
    MemHost *host = &f->test.host;
    MemFault *fault = &host->faults[seam];
    World world;
    world_init(&world, f);
    mem_fail_at(host, seam, 0, false);
    work(&world);
    u64 points = fault->seen;
    assert_int_equal(fault->failed, 0);
    mem_fail_never(host);
    world_free(&world);

    for (u64 nth = 1; nth <= points; nth++) {
        world_init(&world, f);
        mem_fail_at(host, seam, nth, onwards);
        assert_true(EXHAUSTS(&f->test, work(&world)));
        assert_int_equal(f->test.why, ARENA_FAIL_SYSTEM);
        assert_int_equal(fault->seen, nth);
        assert_int_equal(fault->failed, 1);
        if (onwards) { /* it stays so */
            assert_true(EXHAUSTS(&f->test, (world_reset(&world), world_free(&world),
                                            world_init(&world, f), work(&world))));
            assert_true(fault->failed >= 2);
        }
        mem_fail_never(host);
        u32 closed = world.closed;
        world_reset(&world);
        assert_true(world.closed == closed + 1 || nth == 1 || onwards);
        work(&world); /* nothing is left of the failure */
        world_free(&world);
        assert_int_equal(host->reserved_bytes, 0);
    }
    return points;
}

static void test_each_push_fails_once(void **state)
{
    Fixture *f = *state;
    /* 20 turns with at least two allocations each */
    assert_true(sweep(f, MEM_SEAM_PUSH, false) > 40);
}

static void test_each_push_fails_onwards(void **state)
{
    assert_true(sweep(*state, MEM_SEAM_PUSH, true) > 40);
}

static void test_each_chunk_fails_once(void **state)
{
    /* a chunk for each of the arenas, and for the 5000 bytes */
    assert_true(sweep(*state, MEM_SEAM_CHUNK, false) >= 5);
}

static void test_each_chunk_fails_onwards(void **state)
{
    assert_true(sweep(*state, MEM_SEAM_CHUNK, true) >= 5);
}

/* Each allocation is counted, also one that the fast path would have made and one that would have
 * grown in place; only the one that was chosen fails. */
static void test_counts_every_push(void **state)
{
    Fixture *f = *state;
    MemHost *host = &f->test.host;
    const MemFault *fault = &host->faults[MEM_SEAM_PUSH];
    arena_new(&f->arena, u64); /* opens a window */
    mem_fail_at(host, MEM_SEAM_PUSH, 4, false);
    u8 *bytes = arena_array(&f->arena, u8, 8);
    bytes = arena_grow(&f->arena, bytes, 8, 16);
    assert_non_null(arena_new_try(&f->arena, u64));
    assert_int_equal(fault->seen, 3);
    size_t used = arena_used(&f->arena);
    assert_null(arena_new_try(&f->arena, u64));
    assert_int_equal(arena_used(&f->arena), used);
    assert_int_equal(fault->failed, 1);
    assert_non_null(arena_new_try(&f->arena, u64));
    mem_fail_never(host);
    arena_new(&f->arena, u64);
    assert_int_equal(fault->seen, 5);
}

/* A request that a limit refuses never reaches the seam. */
static void test_limits_come_first(void **state)
{
    Fixture *f = *state;
    f->arena.options.limit = 64;
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, 1, false);
    assert_true(EXHAUSTS(&f->test, arena_array(&f->arena, u8, 65)));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
    assert_int_equal(f->test.host.faults[MEM_SEAM_PUSH].seen, 0);
    assert_true(EXHAUSTS(&f->test, arena_array(&f->arena, u8, 64)));
    assert_int_equal(f->test.why, ARENA_FAIL_SYSTEM);
    arena_array(&f->arena, u8, 64);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_each_push_fails_once),  EACH_SHAPE(test_each_push_fails_onwards),
        EACH_SHAPE(test_each_chunk_fails_once), EACH_SHAPE(test_each_chunk_fails_onwards),
        EACH_SHAPE(test_counts_every_push),     EACH_SHAPE(test_limits_come_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
