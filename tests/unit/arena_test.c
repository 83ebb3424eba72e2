/* arena_test.c: the arena's contract, case by case, under each shape of arena: boundaries, limits,
 * marks, growth, cleanups, what sanitizers see. Sequences of operations against a model are in
 * arena_model_test.c. */
#include "mem_test.h"

#include "mem/chunk.h" /* sizeof(ArenaChunk): the tests fill chunks to the last byte */

typedef struct Node {
    u64 a, b, c;
} Node;

static size_t used(const Fixture *f) { return arena_used(&f->arena); }

static bool is_malloc(const Fixture *f) { return f->shape->backend == ARENA_MALLOC; }
static bool is_reserve(const Fixture *f) { return f->shape->backend == ARENA_RESERVE; }

static void fill(void *bytes, size_t size, u32 seed)
{
    for (size_t i = 0; i < size; i++) {
        ((u8 *)bytes)[i] = (u8)(seed + i);
    }
}

static void assert_filled(const void *bytes, size_t size, u32 seed)
{
    for (size_t i = 0; i < size; i++) {
        assert_int_equal(((const u8 *)bytes)[i], (u8)(seed + i));
    }
}

/* ---- allocation ------------------------------------------------------------------------------ */

static void test_new_arena_owns_nothing(void **state)
{
    Fixture *f = *state;
    ArenaStats stats;
    arena_stats(&f->arena, &stats);
    assert_int_equal(stats.used + stats.peak + stats.reserved + stats.chunks + stats.resets, 0);
    assert_int_equal(f->test.calls, 0);
    assert_null(f->test.host.arenas);
    arena_reset(&f->arena); /* of nothing: allowed, and still nothing */
    arena_free(&f->arena);
    assert_int_equal(f->test.calls, 0);
}

static void test_objects_are_aligned_and_apart(void **state)
{
    Fixture *f = *state;
    enum { COUNT = 500 };
    u8 *objects[COUNT];
    size_t expected = 0;
    for (u32 i = 0; i < COUNT; i++) {
        size_t size = 1 + i % 77;
        objects[i] = arena_array(&f->arena, u8, size);
        assert_int_equal((uintptr_t)objects[i] % 8, 0);
        fill(objects[i], size, i);
        expected += size_round_up(size, 8);
        assert_int_equal(used(f), expected);
    }
    for (u32 i = 0; i < COUNT; i++) {
        assert_filled(objects[i], 1 + i % 77, i);
    }
}

static void test_typed_and_zeroed(void **state)
{
    Fixture *f = *state;
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    memset(arena_array(&f->arena, u8, 400), 0xff, 400); /* so that what is reused is not zero */
    arena_rewind(&f->arena, &mark);
    Node *node = arena_new_zero(&f->arena, Node);
    assert_int_equal(node->a | node->b | node->c, 0);
    assert_int_equal(used(f), sizeof(Node));
    u32 *numbers = arena_array_zero(&f->arena, u32, 33);
    for (u32 i = 0; i < 33; i++) {
        assert_int_equal(numbers[i], 0);
    }
    assert_int_equal(used(f), sizeof(Node) + 136);
    assert_non_null(arena_new_try(&f->arena, Node));
    assert_non_null(arena_array_try(&f->arena, Node, 3));
    assert_int_equal(used(f), 5 * sizeof(Node) + 136);
}

static void test_no_items(void **state)
{
    Fixture *f = *state;
    assert_non_null(arena_array(&f->arena, Node, 0));
    assert_non_null(arena_array_zero(&f->arena, Node, 0));
    assert_non_null(arena_array_try(&f->arena, Node, 0));
    assert_non_null(arena_copy_bytes(&f->arena, NULL, 0));
    assert_int_equal(used(f), 0);
    assert_int_equal(f->test.calls, 0);
    /* It can grow like any other array. */
    Node *nodes = arena_grow(&f->arena, arena_array(&f->arena, Node, 0), 0, sizeof(Node));
    fill(nodes, sizeof(Node), 1);
    assert_int_equal(used(f), sizeof(Node));
}

/* Products and sums that wrap must not give a small array. */
static void test_overflowing_sizes(void **state)
{
    Fixture *f = *state;
    static const struct {
        size_t count, size;
    } CASES[] = {
        {SIZE_MAX, 1},         {SIZE_MAX, 8},     {SIZE_MAX / 8, 8},
        {SIZE_MAX / 8 + 1, 8}, {SIZE_MAX / 2, 1}, {SIZE_MAX / 2 + 1, 2},
        {SIZE_MAX - 7, 1},     {PTRDIFF_MAX, 1},  {(size_t)1 << 32, (size_t)1 << 32},
        {SIZE_MAX / 24 + 1, 24},
    };
    arena_new(&f->arena, Node);
    u64 calls = f->test.calls;
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        assert_true(EXHAUSTS(&f->test,
                             arena_push_array_(&f->arena, CASES[i].count, CASES[i].size, "test")));
        assert_int_equal(f->test.why, ARENA_FAIL_SYSTEM);
        assert_ptr_equal(f->test.who, &f->arena);
        assert_true(EXHAUSTS(&f->test,
                             arena_push_array_zero_(&f->arena, CASES[i].count, CASES[i].size,
                                                    "test")));
        assert_null(arena_push_array_try_(&f->arena, CASES[i].count, CASES[i].size, "test"));
    }
    assert_int_equal(f->test.calls, calls); /* nobody was asked */
    assert_int_equal(used(f), sizeof(Node));
    u8 *bytes = arena_array(&f->arena, u8, 3);
    assert_true(EXHAUSTS(&f->test, arena_grow(&f->arena, bytes, 3, SIZE_MAX)));
    assert_false(arena_grow_in_place(&f->arena, bytes, 3, SIZE_MAX));
    assert_int_equal(used(f), sizeof(Node) + 8);
}

/* ---- chunks ---------------------------------------------------------------------------------- */

/* In a chunk of 1024 bytes, to the last one, then one allocation more. */
static void test_chunk_is_filled_to_the_last_byte(void **state)
{
    UNUSED(state);
    TestHost test;
    test_host_init(&test);
    Arena arena;
    ArenaOptions options = {.name = "exact", .first_chunk = 1024, .chunk_max = 16384};
    arena_init(&arena, &test.host, &options);
    size_t room = 1024 - sizeof(ArenaChunk);
    size_t step = 8 + MEM_RED_ZONE;
    for (size_t at = 0; at + step <= room; at += step) {
        memset(arena_array(&arena, u8, 8), 0x5a, 8);
        assert_int_equal(test.calls, 1);
    }
    arena_array(&arena, u8, 8);
    assert_int_equal(test.calls, 2);
    ArenaStats stats;
    arena_stats(&arena, &stats);
    assert_int_equal(stats.chunks, 2);
    assert_int_equal(stats.reserved, 1024 + 2048);

    /* The same room as one allocation fits exactly; 8 bytes more do not. */
    arena_reset(&arena);
    memset(arena_array(&arena, u8, room - MEM_RED_ZONE), 0x5a, room - MEM_RED_ZONE);
    arena_free(&arena);
    u64 calls = test.calls;
    memset(arena_array(&arena, u8, room - MEM_RED_ZONE), 0x5a, room - MEM_RED_ZONE);
    arena_stats(&arena, &stats);
    assert_int_equal(stats.reserved, 1024);
    arena_free(&arena);
    arena_array(&arena, u8, room - MEM_RED_ZONE + 8);
    arena_stats(&arena, &stats);
    assert_int_equal(stats.reserved, 2048);
    assert_int_equal(test.calls, calls + 2);
    arena_free(&arena);
}

static void test_chunks_double_to_the_maximum(void **state)
{
    UNUSED(state);
    TestHost test;
    test_host_init(&test);
    Arena arena;
    ArenaOptions options = {.name = "doubling", .first_chunk = 1024, .chunk_max = 4096};
    arena_init(&arena, &test.host, &options);
    size_t expected[] = {1024, 2048, 4096, 4096, 4096};
    size_t total = 0;
    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        total += expected[i];
        while (test.calls == i) {
            arena_array(&arena, u8, 64);
        }
        assert_int_equal(test.host.reserved_bytes, total);
    }
    arena_free(&arena);
    assert_int_equal(test.host.reserved_bytes, 0);
    assert_int_equal(test.host.reserved_peak, total);
    assert_int_equal(test.host.chunk_allocs, COUNT_OF(expected));
}

/* An oversize request gets a chunk of its own, and the current one stays current. */
static void test_oversize_leaves_the_chunk_current(void **state)
{
    UNUSED(state);
    TestHost test;
    test_host_init(&test);
    Arena arena;
    ArenaOptions options = {.name = "oversize", .first_chunk = 1024, .chunk_max = 4096};
    arena_init(&arena, &test.host, &options);
    u8 *before = arena_array(&arena, u8, 64);
    u8 *large = arena_array(&arena, u8, 100000);
    fill(large, 100000, 7);
    u8 *after = arena_array(&arena, u8, 64);
    assert_ptr_equal(after, before + 64 + MEM_RED_ZONE);
    assert_int_equal(test.calls, 2);
    assert_int_equal(arena_used(&arena), 64 + 100000 + 64);
    /* Just above an eighth of the maximum, and no room: oversize. At an eighth: a further chunk. */
    while (arena.chunk != NULL && chunk_end(arena.chunk) - arena.cur >= 512 + MEM_RED_ZONE) {
        arena_array(&arena, u8, 64);
    }
    ArenaChunk *current = arena.chunk;
    arena_array(&arena, u8, 513);
    assert_ptr_equal(arena.chunk, current);
    arena_array(&arena, u8, 512);
    assert_ptr_not_equal(arena.chunk, current);
    assert_filled(large, 100000, 7);
    arena_free(&arena);
    assert_int_equal(test.host.reserved_bytes, 0);
}

/* ---- reset ----------------------------------------------------------------------------------- */

/* One unit's worth of mixed allocations, growing ones among them. */
static void run_unit(Arena *arena, u64 seed)
{
    u8 *grown = NULL;
    size_t grown_size = 0;
    ArenaMark mark;
    for (u32 i = 0; i < 300; i++) {
        arena_array(arena, u8, 1 + random_below(&seed, 200));
        if (i % 7 == 0) {
            grown = arena_grow(arena, grown, grown_size, grown_size + 300);
            grown_size += 300;
        }
        if (i % 50 == 0) {
            arena_mark(arena, &mark);
            arena_array(arena, u8, 3000 + random_below(&seed, 3000));
            arena_rewind(arena, &mark);
        }
    }
}

/* I4: from the second unit of the same shape on, the system is not asked, and the peak is flat. */
static void test_steady_state_asks_for_nothing(void **state)
{
    Fixture *f = *state;
    run_unit(&f->arena, 5);
    arena_reset(&f->arena);
    run_unit(&f->arena, 5);
    arena_reset(&f->arena);
    u64 calls = f->test.calls;
    size_t reserved = f->test.host.reserved_bytes;
    for (u32 unit = 0; unit < 100; unit++) {
        run_unit(&f->arena, 5);
        arena_reset(&f->arena);
    }
    if (is_malloc(f)) {
        assert_int_equal(f->test.host.reserved_bytes, 0);
    } else {
        assert_int_equal(f->test.calls, calls);
        assert_int_equal(f->test.host.reserved_bytes, reserved);
    }
}

/* Units of many sizes: what is held stays near what the largest needs. */
static void test_units_of_growing_size(void **state)
{
    Fixture *f = *state;
    for (size_t unit = 1; unit <= 400; unit++) {
        arena_array(&f->arena, u8, 3000 * unit); /* each a little larger than all before */
        arena_array(&f->arena, u8, 100);
        arena_reset(&f->arena);
        assert_true(f->test.host.reserved_bytes <= 3000 * unit + 3 * (2 << 20));
    }
}

static void test_reset_then_reuse(void **state)
{
    Fixture *f = *state;
    for (u32 unit = 0; unit < 5; unit++) {
        assert_int_equal(f->arena.epoch, unit);
        u8 *bytes = arena_array(&f->arena, u8, 5000);
        fill(bytes, 5000, unit);
        arena_new(&f->arena, Node);
        assert_filled(bytes, 5000, unit);
        assert_int_equal(used(f), 5000 + sizeof(Node));
        arena_reset(&f->arena);
        assert_int_equal(used(f), 0);
    }
    ArenaStats stats;
    arena_stats(&f->arena, &stats);
    assert_int_equal(stats.peak, 5000 + sizeof(Node));
    assert_int_equal(stats.resets, 5);
    arena_free(&f->arena);
    arena_stats(&f->arena, &stats);
    assert_int_equal(stats.reserved + stats.chunks, 0);
    assert_int_equal(f->test.host.reserved_bytes, 0);
    fill(arena_new(&f->arena, Node), sizeof(Node), 9); /* usable after a free */
}

static void test_retain_limit(void **state)
{
    UNUSED(state);
    static const size_t RETAIN[] = {1, 1023, 1024, 3071, 3072, 100000};
    static const size_t KEPT[] = {0, 0, 1024, 1024, 3072, 7168 + 9000 + sizeof(ArenaChunk)};
    for (size_t i = 0; i < COUNT_OF(RETAIN); i++) {
        TestHost test;
        test_host_init(&test);
        Arena arena;
        ArenaOptions options = {
            .name = "retain", .first_chunk = 1024, .chunk_max = 4096, .retain = RETAIN[i]};
        arena_init(&arena, &test.host, &options);
        while (test.calls < 3) {
            arena_array(&arena, u8, 64);
        }
        arena_array(&arena, u8, 9000 - MEM_RED_ZONE);
        arena_reset(&arena);
        assert_int_equal(test.host.reserved_bytes, KEPT[i]);
        arena_free(&arena);
    }
}

/* ---- marks ----------------------------------------------------------------------------------- */

static void test_rewind_forgets_what_is_newer(void **state)
{
    Fixture *f = *state;
    u8 *old = arena_array(&f->arena, u8, 40);
    fill(old, 40, 1);
    u64 calls = 0;
    for (u32 round = 0; round < 3; round++) {
        ArenaMark mark;
        arena_mark(&f->arena, &mark);
        for (u32 i = 0; i < 100; i++) {
            arena_array(&f->arena, u8, 8 + i);
        }
        arena_array(&f->arena, u8, 20000);
        arena_rewind(&f->arena, &mark);
        assert_int_equal(used(f), 40);
        assert_filled(old, 40, 1);
        if (round == 0) {
            calls = f->test.calls;
        }
    }
    if (!is_malloc(f)) {
        assert_int_equal(f->test.calls, calls); /* rewound chunks are used again */
    }
}

static void test_rewind_to_an_empty_arena(void **state)
{
    Fixture *f = *state;
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    arena_array(&f->arena, u8, 500);
    arena_rewind(&f->arena, &mark);
    assert_int_equal(used(f), 0);
    fill(arena_array(&f->arena, u8, 500), 500, 3);
    assert_int_equal(used(f), 504);
}

static void test_dropped_mark_keeps_everything(void **state)
{
    Fixture *f = *state;
    ArenaMark outer, inner;
    arena_mark(&f->arena, &outer);
    arena_mark(&f->arena, &inner);
    u8 *kept = arena_array(&f->arena, u8, 3000);
    fill(kept, 3000, 2);
    arena_mark_drop(&f->arena, &inner);
    assert_int_equal(used(f), 3000);
    assert_filled(kept, 3000, 2);
    arena_rewind(&f->arena, &outer);
    assert_int_equal(used(f), 0);
}

static void test_rewind_keep_can_be_repeated(void **state)
{
    Fixture *f = *state;
    ArenaMark mark;
    arena_new(&f->arena, Node);
    arena_mark(&f->arena, &mark);
    for (u32 i = 0; i < 10; i++) {
        arena_array(&f->arena, u8, 700);
        arena_rewind_keep(&f->arena, &mark);
        assert_int_equal(used(f), sizeof(Node));
    }
    arena_rewind(&f->arena, &mark);
    arena_reset(&f->arena); /* no mark is open */
}

static void test_abandoned_marks(void **state)
{
    Fixture *f = *state;
    ArenaMark marks[3];
    for (u32 i = 0; i < 3; i++) {
        arena_mark(&f->arena, &marks[i]);
        arena_array(&f->arena, u8, 100);
    }
    arena_abandon_marks(&f->arena);
    arena_reset(&f->arena);
    arena_mark(&f->arena, &marks[0]);
    arena_array(&f->arena, u8, 100);
    arena_rewind(&f->arena, &marks[0]);
    assert_int_equal(used(f), 0);
}

static void close_outer_first(void *context)
{
    ArenaMark outer, inner;
    arena_mark(context, &outer);
    arena_mark(context, &inner);
    arena_rewind(context, &outer);
}

static void close_twice(void *context)
{
    ArenaMark outer, inner;
    arena_mark(context, &outer);
    arena_mark(context, &inner);
    arena_rewind(context, &inner);
    arena_mark_drop(context, &inner);
}

static void close_after_reset(void *context)
{
    ArenaMark mark, other;
    arena_mark(context, &mark);
    arena_abandon_marks(context);
    arena_reset(context);
    arena_mark(context, &other);
    arena_rewind(context, &mark);
}

static void close_in_other_arena(void *context)
{
    Arena *arena = context;
    Arena other;
    ArenaMark mark, own;
    arena_init(&other, arena->host, &(ArenaOptions){.name = "other"});
    arena_mark(&other, &mark);
    arena_mark(arena, &own);
    arena_rewind(arena, &mark);
}

static void reset_with_open_mark(void *context)
{
    ArenaMark mark;
    arena_mark(context, &mark);
    arena_reset(context);
}

static void free_with_open_mark(void *context)
{
    ArenaMark mark;
    arena_mark(context, &mark);
    arena_free(context);
}

static void test_misused_marks_are_reported(void **state)
{
    Fixture *f = *state;
    assert_bug(close_outer_first, &f->arena, "marks of arena 'test' are closed out of order");
    assert_bug(close_twice, &f->arena, "of arena 'test' is closed, but it is not open any more");
    assert_bug(close_after_reset, &f->arena, "marks of arena 'test' are closed out of order");
    assert_bug(close_in_other_arena, &f->arena, "arena 'test' was given a mark of another arena");
    assert_bug(reset_with_open_mark, &f->arena, "arena 'test' is reset while a mark is open");
    assert_bug(free_with_open_mark, &f->arena, "arena 'test' is reset while a mark is open");
}

/* ---- growth ---------------------------------------------------------------------------------- */

static void test_last_allocation_grows_in_place(void **state)
{
    Fixture *f = *state;
    if (f->shape->first_chunk != 0 || is_malloc(f)) {
        skip(); /* no room to grow */
    }
    u8 *bytes = arena_array(&f->arena, u8, 10);
    fill(bytes, 10, 4);
    assert_true(arena_grow_in_place(&f->arena, bytes, 10, 16)); /* inside the rounding */
    assert_int_equal(used(f), 16);
    assert_true(arena_grow_in_place(&f->arena, bytes, 16, 1000));
    assert_int_equal(used(f), 1000);
    assert_filled(bytes, 10, 4);
    fill(bytes, 1000, 5);
    u8 *next = arena_array(&f->arena, u8, 8);
    fill(next, 8, 6);
    assert_filled(bytes, 1000, 5);
    assert_false(arena_grow_in_place(&f->arena, bytes, 1000, 1001)); /* no longer the last */
    assert_true(arena_grow_in_place(&f->arena, next, 8, 64));
}

static void test_growth_fills_the_chunk_exactly(void **state)
{
    UNUSED(state);
    TestHost test;
    test_host_init(&test);
    Arena arena;
    ArenaOptions options = {.name = "exact", .first_chunk = 1024, .chunk_max = 1024};
    arena_init(&arena, &test.host, &options);
    size_t room = 1024 - sizeof(ArenaChunk) - MEM_RED_ZONE;
    u8 *bytes = arena_array(&arena, u8, 8);
    assert_false(arena_grow_in_place(&arena, bytes, 8, room + 1));
    assert_true(arena_grow_in_place(&arena, bytes, 8, room));
    fill(bytes, room, 1);
    assert_false(arena_grow_in_place(&arena, bytes, room, room + 1));
    arena_free(&arena);
}

/* The rewind would cut it off while its owner still holds the new size. */
static void test_no_growth_across_a_mark(void **state)
{
    Fixture *f = *state;
    ArenaMark outer, inner;
    u8 *small = arena_array(&f->arena, u8, 8);
    arena_mark(&f->arena, &outer);
    assert_false(arena_grow_in_place(&f->arena, small, 8, 16));
    arena_mark(&f->arena, &inner);
    assert_false(arena_grow_in_place(&f->arena, small, 8, 16));
    arena_mark_drop(&f->arena, &inner);
    assert_false(arena_grow_in_place(&f->arena, small, 8, 16));
    u8 *large = arena_array(&f->arena, u8, 500000);
    fill(large, 500000, 1);
    arena_mark(&f->arena, &inner);
    u8 *copy = arena_grow(&f->arena, large, 500000, 600000);
    assert_ptr_not_equal(copy, large);
    arena_rewind(&f->arena, &inner);
    assert_filled(large, 500000, 1); /* growing it did not take it from the outer owner */
    arena_rewind(&f->arena, &outer);
    if (!is_malloc(f) && f->shape->first_chunk == 0) {
        assert_true(arena_grow_in_place(&f->arena, small, 8, 16)); /* no mark is open any more */
    }
}

/* Chunks at falling or rising addresses. */
typedef struct Buffer {
    MemHost host;
    bool falling;
    size_t taken;
    u64 words[1024];
} Buffer;

static void *buffer_alloc(MemHost *host, size_t size)
{
    Buffer *buffer = (Buffer *)host;
    buffer->taken += size;
    size_t at = buffer->falling ? sizeof buffer->words - buffer->taken : buffer->taken - size;
    return (u8 *)buffer->words + at;
}

static void buffer_free(MemHost *host, void *chunk, size_t size)
{
    UNUSED(host);
    UNUSED(chunk);
    UNUSED(size);
}

/* A mark in an older chunk is no obstacle, whether that chunk lies above or below. */
static void test_growth_in_a_newer_chunk(void **state)
{
    UNUSED(state);
    static Buffer buffer;
    for (u32 falling = 0; falling < 2; falling++) {
        mem_host_init(&buffer.host);
        buffer.host.chunk_alloc = buffer_alloc;
        buffer.host.chunk_free = buffer_free;
        buffer.falling = falling != 0;
        buffer.taken = 0;
        Arena arena;
        arena_init(&arena, &buffer.host,
                   &(ArenaOptions){.name = "newer", .first_chunk = 256, .chunk_max = 1024});
        ArenaMark mark;
        arena_array(&arena, u8, 100);
        arena_mark(&arena, &mark);
        u8 *bytes = arena_array(&arena, u8, 128); /* in the second chunk */
        assert_int_equal(buffer.taken, 256 + 512);
        assert_true(arena_grow_in_place(&arena, bytes, 128, 256));
        arena_rewind(&arena, &mark);
        arena_free(&arena);
    }
}

/* What was grown across a mark is intact after the rewind, also where outgrown bytes are junked. */
static void test_outgrown_across_a_mark_comes_back(void **state)
{
    Fixture *f = *state;
    u8 *bytes = arena_array(&f->arena, u8, 20);
    fill(bytes, 20, 8);
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    u8 *larger = arena_grow(&f->arena, bytes, 20, 400);
    assert_filled(larger, 20, 8);
    fill(larger, 400, 99);
    arena_array(&f->arena, u8, 100);
    arena_rewind(&f->arena, &mark);
    assert_filled(bytes, 20, 8);
    assert_int_equal(used(f), 24);
}

static void test_growth_step_by_step(void **state)
{
    Fixture *f = *state;
    u8 *one = NULL;
    u8 *two = NULL;
    size_t size = 0;
    for (size_t next = 1; next < 300000; next = next * 3 / 2 + 1) {
        one = arena_grow(&f->arena, one, size, next);
        two = arena_grow(&f->arena, two, size, next);
        if (size != 0) {
            assert_filled(one, size, 1);
            assert_filled(two, size, 2);
        }
        fill(one, next, 1);
        fill(two, next, 2);
        size = next;
    }
}

/* A large array that grows alone holds at most its old and new chunk, not the sum of all sizes. */
static void test_outgrown_large_chunks_are_used_again(void **state)
{
    Fixture *f = *state;
    u8 *bytes = NULL;
    size_t size = 0;
    for (size_t next = 1 << 20; next <= 64 << 20; next *= 2) {
        bytes = arena_grow(&f->arena, bytes, size, next);
        size = next;
        /* what outgrows a reservation's chunk leaves its bytes there, as a small array does */
        assert_true(used(f) == size || (is_reserve(f) && used(f) <= size + size / 2));
    }
    size_t slack = f->shape->huge_pages ? 2 * MEM_HUGE_PAGE : 1 << 20;
    assert_true(f->test.host.reserved_peak <= size + size / 2 + slack);
}

/* ---- cleanups -------------------------------------------------------------------------------- */

typedef struct CleanupLog {
    u32 count;
    u32 ids[16];
} CleanupLog;

typedef struct Resource {
    CleanupLog *log;
    u32 id;
} Resource;

static void note(void *context)
{
    const Resource *resource = context;
    resource->log->ids[resource->log->count++] = resource->id;
}

static void test_cleanups_run_newest_first(void **state)
{
    Fixture *f = *state;
    CleanupLog log = {0};
    Resource *resources[5];
    ArenaMark mark;
    for (u32 i = 0; i < 5; i++) {
        if (i == 3) {
            arena_mark(&f->arena, &mark);
        }
        resources[i] = arena_new(&f->arena, Resource);
        *resources[i] = (Resource){&log, i};
        arena_own(&f->arena, note, resources[i]);
        arena_array(&f->arena, u8, 50);
    }
    assert_int_equal(log.count, 0);
    arena_rewind(&f->arena, &mark);
    assert_int_equal(log.count, 2);
    arena_reset(&f->arena);
    assert_int_equal(log.count, 5);
    for (u32 i = 0; i < 5; i++) {
        assert_int_equal(log.ids[i], 4 - i);
    }
    arena_reset(&f->arena); /* once only */
    assert_int_equal(log.count, 5);
}

static void test_free_runs_cleanups(void **state)
{
    Fixture *f = *state;
    CleanupLog log = {0};
    Resource resource = {&log, 1};
    arena_own(&f->arena, note, &resource);
    arena_free(&f->arena);
    assert_int_equal(log.count, 1);
}

/* ---- copies ---------------------------------------------------------------------------------- */

static void test_copies(void **state)
{
    Fixture *f = *state;
    char text[] = "arena";
    Str copy = arena_copy_str(&f->arena, str_from_cstr(text));
    text[0] = 'X';
    assert_string_equal((const char *)copy.bytes, "arena");
    assert_int_equal(copy.len, 5);
    copy = arena_copy_str(&f->arena, (Str){0});
    assert_string_equal((const char *)copy.bytes, "");
    static const u32 NUMBERS[] = {1, 2, 3};
    u32 *numbers = arena_copy_array(&f->arena, u32, NUMBERS, 3);
    assert_memory_equal(numbers, NUMBERS, sizeof NUMBERS);
}

/* printf at each length around its one-pass buffer. */
static void test_printf(void **state)
{
    Fixture *f = *state;
    char expected[300];
    for (int len = 0; len < 290; len++) {
        Str text = arena_printf(&f->arena, "%*s", len, "");
        memset(expected, ' ', (size_t)len);
        assert_int_equal(text.len, len);
        assert_memory_equal(text.bytes, expected, (size_t)len);
        assert_int_equal(text.bytes[len], 0);
    }
    Str text = arena_printf(&f->arena, "%s:%d", "main.rs", 12);
    assert_string_equal((const char *)text.bytes, "main.rs:12");
}

/* ---- limits ---------------------------------------------------------------------------------- */

/* An arena with this limit, filled with allocations of `size` bytes, gets exactly limit / size. */
static void fill_to_limit(Fixture *f, size_t limit, size_t size)
{
    Arena arena;
    ArenaOptions options = f->options;
    options.limit = limit;
    arena_init(&arena, &f->test.host, &options);
    for (size_t i = 0; i < limit / size; i++) {
        fill(arena_array(&arena, u8, size), size, 0);
    }
    u64 calls = f->test.calls;
    assert_int_equal(arena_used(&arena), limit / size * size);
    assert_true(EXHAUSTS(&f->test, arena_push_(&arena, size, "test")));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
    assert_int_equal(f->test.wanted, size);
    assert_null(arena_push_try_(&arena, size, "test"));
    assert_int_equal(arena_used(&arena), limit / size * size);
    assert_int_equal(f->test.calls, calls);
    arena_reset(&arena); /* and again */
    fill(arena_array(&arena, u8, size), size, 0);
    assert_int_equal(arena_used(&arena), size);
    arena_free(&arena);
}

static void test_arena_limit_is_exact(void **state)
{
    Fixture *f = *state;
    for (size_t limit = 8; limit <= 2000; limit += limit < 200 ? 1 : 111) {
        for (size_t size = 8; size <= limit && size <= 64; size += 8) {
            fill_to_limit(f, limit, size);
        }
    }
}

/* One array at one under, at, one over and far over the limit. */
static void test_arena_limit_and_one_array(void **state)
{
    Fixture *f = *state;
    ArenaOptions options = f->options;
    options.limit = 4096;
    Arena arena;
    arena_init(&arena, &f->test.host, &options);
    assert_non_null(arena_array_try(&arena, u8, 4095));
    arena_reset(&arena);
    assert_non_null(arena_array_try(&arena, u8, 4096));
    arena_reset(&arena);
    assert_null(arena_array_try(&arena, u8, 4097));
    assert_true(EXHAUSTS(&f->test, arena_array(&arena, u8, 1 << 30)));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
    assert_true(EXHAUSTS(&f->test, arena_array(&arena, u64, SIZE_MAX)));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
    arena_free(&arena);
}

static void test_limit_holds_for_growth_and_comes_back_with_rewind(void **state)
{
    Fixture *f = *state;
    ArenaOptions options = f->options;
    options.limit = 1000;
    Arena arena;
    arena_init(&arena, &f->test.host, &options);
    ArenaMark mark;
    arena_mark(&arena, &mark);
    u8 *bytes = arena_array(&arena, u8, 400);
    fill(bytes, 400, 1);
    assert_true(EXHAUSTS(&f->test, arena_grow(&arena, bytes, 400, 1001)));
    assert_filled(bytes, 400, 1);
    assert_int_equal(arena_used(&arena), 400);
    arena_rewind(&arena, &mark);
    assert_non_null(arena_array_try(&arena, u8, 1000));
    assert_null(arena_new_try(&arena, u8));
    arena_free(&arena);
}

/* A function of its own, so that the caller's variables live across the longjmp. */
NOINLINE static bool push_exhausts(TestHost *test, Arena *arena, size_t size)
{
    return EXHAUSTS(test, arena_push_(arena, size, "test"));
}

/* Arenas under a host's limit take turns at random; each request succeeds exactly when the sum
 * allows it, whoever was handed what before. */
static void test_host_limit_is_exact(void **state)
{
    Fixture *f = *state;
    enum { ARENAS = 4 };
    for (u64 seed = 1; seed <= 60; seed++) {
        u64 random = seed;
        Arena arenas[ARENAS];
        for (u32 i = 0; i < ARENAS; i++) {
            arena_init(&arenas[i], &f->test.host, &f->options);
        }
        size_t limit = 100 + random_below(&random, 60000);
        f->test.host.limit = limit;
        size_t total = 0;
        for (u32 step = 0; step < 400; step++) {
            Arena *arena = &arenas[random_below(&random, ARENAS)];
            if (random_below(&random, 40) == 0) {
                total -= arena_used(arena);
                arena_reset(arena);
            }
            u32 most = random_below(&random, 10) == 0 ? 1000 : 20;
            size_t size = 8 + 8 * random_below(&random, most);
            if (total + size <= limit) {
                fill(arena_push_(arena, size, "test"), size, 0);
                total += size;
            } else {
                assert_true(push_exhausts(&f->test, arena, size));
                assert_int_equal(f->test.why, ARENA_FAIL_HOST_LIMIT);
                assert_null(arena_push_try_(arena, size, "test"));
            }
            assert_int_equal(mem_host_used(&f->test.host), total);
        }
        for (u32 i = 0; i < ARENAS; i++) {
            arena_free(&arenas[i]);
        }
        assert_int_equal(mem_host_used(&f->test.host), 0);
    }
}

static void test_host_limit_set_later(void **state)
{
    Fixture *f = *state;
    arena_array(&f->arena, u8, 100);
    f->test.host.limit = 200;
    mem_host_changed(&f->test.host);
    assert_non_null(arena_array_try(&f->arena, u8, 96));
    assert_null(arena_array_try(&f->arena, u8, 1));
    f->test.host.limit = 50; /* less than is in use: nothing more, but no harm */
    mem_host_changed(&f->test.host);
    assert_null(arena_array_try(&f->arena, u8, 1));
    f->test.host.limit = 0;
    assert_non_null(arena_array_try(&f->arena, u8, 1));
}

/* ---- failing chunk source -------------------------------------------------------------------- */

static void test_source_fails(void **state)
{
    Fixture *f = *state;
    u8 *bytes = arena_array(&f->arena, u8, 8);
    fill(bytes, 8, 1);
    size_t before = used(f);
    f->test.fail_from = f->test.calls + 1;
    assert_true(EXHAUSTS(&f->test, arena_array(&f->arena, u8, 3 << 20)));
    assert_int_equal(f->test.why, ARENA_FAIL_SYSTEM);
    assert_int_equal(f->test.wanted, 3 << 20);
    assert_null(arena_array_try(&f->arena, u8, 3 << 20));
    assert_int_equal(used(f), before);
    assert_filled(bytes, 8, 1);
    f->test.fail_from = 0;
    fill(arena_array(&f->arena, u8, 3 << 20), 3 << 20, 2);
    assert_filled(bytes, 8, 1);
}

/* ---- what sanitizers and junk show ----------------------------------------------------------- */

static void use_after_reset(void *context)
{
    Arena *arena = context;
    Node *node = arena_new_zero(arena, Node);
    arena_reset(arena);
    touch(&node->b);
}

static void use_after_rewind(void *context)
{
    Arena *arena = context;
    ArenaMark mark;
    arena_new(arena, Node);
    arena_mark(arena, &mark);
    Node *node = arena_new_zero(arena, Node);
    arena_rewind(arena, &mark);
    touch(&node->b);
}

static void overrun(void *context)
{
    u8 *bytes = arena_array(context, u8, 24);
    arena_array(context, u8, 24);
    touch(bytes + 24);
}

static void overrun_by_one_byte(void *context)
{
    u8 *bytes = arena_array(context, u8, 13);
    touch(bytes + 13);
}

static void overrun_after_growth(void *context)
{
    u8 *bytes = arena_array(context, u8, 3);
    bytes = arena_grow(context, bytes, 3, 21);
    touch(bytes + 20);
    touch(bytes + 21);
}

static void use_of_outgrown(void *context)
{
    u8 *bytes = arena_array(context, u8, 100);
    arena_array(context, u8, 8);
    arena_grow(context, bytes, 100, 200);
    touch(bytes);
}

static void test_asan_sees_misuse(void **state)
{
    Fixture *f = *state;
    /* The malloc back-end gives memory back at once; the others poison it. */
    const char *stale = is_malloc(f) ? "heap-use-after-free" : "use-after-poison";
    assert_asan(use_after_reset, &f->arena, stale);
    assert_asan(use_after_rewind, &f->arena, stale);
    assert_asan(overrun, &f->arena, "use-after-poison");
    assert_asan(overrun_by_one_byte, &f->arena, "use-after-poison");
    assert_asan(overrun_after_growth, &f->arena, "use-after-poison");
    assert_asan(use_of_outgrown, &f->arena, stale);
}

static void test_junk(void **state)
{
    Fixture *f = *state;
    if (!MEM_HAS_JUNK || MEM_HAS_ASAN || is_malloc(f)) {
        skip();
    }
    u8 *bytes = arena_array(&f->arena, u8, 24);
    for (u32 i = 0; i < 24; i++) {
        assert_int_equal(bytes[i], MEM_JUNK_FRESH);
    }
    fill(bytes, 24, 1);
    arena_reset(&f->arena);
    for (u32 i = 0; i < 24; i++) {
        assert_int_equal(bytes[i], MEM_JUNK_RELEASED);
    }
}

static void exhaust_default_host(void *context)
{
    UNUSED(context);
    MemHost host;
    mem_host_init(&host);
    Arena arena;
    arena_init(&arena, &host, &(ArenaOptions){.name = "small", .limit = 8});
    arena_array(&arena, u8, 9);
}

static void exhausted_returns(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(host);
    UNUSED(arena);
    UNUSED(wanted);
    UNUSED(why);
}

static void exhaust_returning_host(void *context)
{
    Arena *arena = context;
    arena->host->exhausted = exhausted_returns;
    arena_array(arena, u8, SIZE_MAX);
}

static void test_default_exits(void **state)
{
    Fixture *f = *state;
    Forked result;
    run_forked(exhaust_default_host, NULL, &result);
    assert_int_equal(result.status, -1); /* by a signal */
    assert_non_null(strstr(result.text, "arena 'small': the arena's limit is reached"));
    assert_bug(exhaust_returning_host, &f->arena, "exit for exhausted memory returned");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_new_arena_owns_nothing),
        EACH_SHAPE(test_objects_are_aligned_and_apart),
        EACH_SHAPE(test_typed_and_zeroed),
        EACH_SHAPE(test_no_items),
        EACH_SHAPE(test_overflowing_sizes),
        cmocka_unit_test(test_chunk_is_filled_to_the_last_byte),
        cmocka_unit_test(test_chunks_double_to_the_maximum),
        cmocka_unit_test(test_oversize_leaves_the_chunk_current),
        EACH_SHAPE(test_steady_state_asks_for_nothing),
        EACH_SHAPE(test_units_of_growing_size),
        EACH_SHAPE(test_reset_then_reuse),
        cmocka_unit_test(test_retain_limit),
        EACH_SHAPE(test_rewind_forgets_what_is_newer),
        EACH_SHAPE(test_rewind_to_an_empty_arena),
        EACH_SHAPE(test_dropped_mark_keeps_everything),
        EACH_SHAPE(test_rewind_keep_can_be_repeated),
        EACH_SHAPE(test_abandoned_marks),
        EACH_SHAPE(test_misused_marks_are_reported),
        EACH_SHAPE(test_last_allocation_grows_in_place),
        cmocka_unit_test(test_growth_fills_the_chunk_exactly),
        cmocka_unit_test(test_growth_in_a_newer_chunk),
        EACH_SHAPE(test_no_growth_across_a_mark),
        EACH_SHAPE(test_outgrown_across_a_mark_comes_back),
        EACH_SHAPE(test_growth_step_by_step),
        EACH_SHAPE(test_outgrown_large_chunks_are_used_again),
        EACH_SHAPE(test_cleanups_run_newest_first),
        EACH_SHAPE(test_free_runs_cleanups),
        EACH_SHAPE(test_copies),
        EACH_SHAPE(test_printf),
        EACH_SHAPE(test_arena_limit_is_exact),
        EACH_SHAPE(test_arena_limit_and_one_array),
        EACH_SHAPE(test_limit_holds_for_growth_and_comes_back_with_rewind),
        EACH_SHAPE(test_host_limit_is_exact),
        EACH_SHAPE(test_host_limit_set_later),
        EACH_SHAPE(test_source_fails),
        EACH_SHAPE(test_asan_sees_misuse),
        EACH_SHAPE(test_junk),
        EACH_SHAPE(test_default_exits),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
