/* arena_more_test.c: what users of the library alone find beside the compiler's needs: chunk sizes,
 * room in advance, alignment, arrays that are filled, calls that may fail, chunks one by one, boxes. */
#include "mem_test.h"

#include "mem/box.h"
#include "mem/chunk.h"
#include "mem/strbuf.h"
#include "mem/vec.h"

/* ---- chunks ---------------------------------------------------------------------------------- */

static void test_growth_of_chunks(void **state)
{
    UNUSED(state);
    static const struct {
        size_t growth;
        size_t sizes[5]; /* held after each further chunk */
    } CASES[] = {
        {0, {1024, 3072, 7168, 15360, 23552}},
        {1, {1024, 2048, 3072, 4096, 5120}},
        {3, {1024, 4096, 12288, 20480, 28672}}, /* 9216 would be more than the maximum */
    };
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        TestHost test;
        test_host_init(&test);
        Arena arena;
        arena_init(&arena, &test.host,
                   &(ArenaOptions){.name = "growth",
                                   .first_chunk = 1024,
                                   .growth = CASES[i].growth,
                                   .chunk_max = 8192});
        for (u32 chunk = 0; chunk < 5; chunk++) {
            while (test.calls == chunk) {
                arena_array(&arena, u8, 64);
            }
            assert_int_equal(test.host.reserved_bytes, CASES[i].sizes[chunk]);
        }
        arena_free(&arena);
    }
}

/* The largest chunk is a limit for those that follow, and not for one allocation. */
static void test_chunk_maximum(void **state)
{
    UNUSED(state);
    TestHost test;
    test_host_init(&test);
    Arena arena;
    arena_init(&arena, &test.host,
               &(ArenaOptions){.name = "maximum", .first_chunk = 1024, .chunk_max = 2048});
    for (u32 i = 0; i < 1000; i++) {
        size_t before = test.host.reserved_bytes;
        arena_array(&arena, u8, 100);
        assert_true(test.host.reserved_bytes - before <= 2048);
    }
    arena_array(&arena, u8, 100000);
    arena_free(&arena);
}

static void test_room_in_advance(void **state)
{
    Fixture *f = *state;
    arena_reserve(&f->arena, 100000);
    u64 calls = f->test.calls;
    if (f->shape->backend != ARENA_MALLOC) {
        assert_int_equal(arena_used(&f->arena), 0);
        assert_true(arena_room(&f->arena) >= 100000);
        arena_array(&f->arena, u8, 100000);
        assert_int_equal(f->test.calls, calls);
    }
    f->test.fail_from = f->test.calls + 1;
    assert_int_equal(arena_reserve_try(&f->arena, 100 << 20), f->shape->backend == ARENA_MALLOC);
    assert_false(arena_reserve_try(&f->arena, SIZE_MAX));
    assert_true(EXHAUSTS(&f->test, arena_reserve(&f->arena, SIZE_MAX)));
    f->test.fail_from = 0;
    arena_new(&f->arena, u64);
}

/* All that was handed out is in the chunks that are walked through, and nothing else. */
static void test_walk(void **state)
{
    Fixture *f = *state;
    ArenaWalk walk = {.arena = &f->arena};
    Str bytes;
    assert_false(arena_walk(&walk, &bytes));
    enum { COUNT = 200 };
    const u8 *items[COUNT];
    for (u32 i = 0; i < COUNT; i++) {
        size_t size = i % 50 == 0 ? 300000 : 40;
        items[i] = memset(arena_array(&f->arena, u8, size), 1, size);
    }
    u32 found = 0;
    size_t total = 0;
    while (arena_walk(&walk, &bytes)) {
        total += bytes.len;
        for (u32 i = 0; i < COUNT; i++) {
            found += items[i] >= bytes.bytes && items[i] < bytes.bytes + bytes.len;
        }
    }
    assert_int_equal(found, COUNT);
    if (MEM_RED_ZONE == 0) {
        assert_int_equal(total, arena_used(&f->arena));
    }
    size_t again = 0;
    while (arena_walk(&walk, &bytes)) {
        again += bytes.len;
    }
    assert_int_equal(again, total);
}

/* ---- limits ---------------------------------------------------------------------------------- */

static void test_limit_can_change(void **state)
{
    Fixture *f = *state;
    assert_int_equal(arena_limit_left(&f->arena), SIZE_MAX);
    arena_new(&f->arena, u64);
    arena_set_limit(&f->arena, 64);
    assert_int_equal(arena_limit_left(&f->arena), 56);
    assert_null(arena_array_try(&f->arena, u8, 57));
    assert_non_null(arena_array_try(&f->arena, u8, 56));
    assert_int_equal(arena_limit_left(&f->arena), 0);
    arena_set_limit(&f->arena, 8); /* less than what is in use: that stays */
    assert_int_equal(arena_limit_left(&f->arena), 0);
    arena_set_limit(&f->arena, 0);
    arena_array(&f->arena, u8, 1000);
    f->test.host.limit = 2000;
    mem_host_changed(&f->test.host);
    assert_int_equal(arena_limit_left(&f->arena), 2000 - 64 - 1000);
}

/* ---- arrays ---------------------------------------------------------------------------------- */

typedef struct Point {
    i32 x;
    i32 y;
} Point;

static void make_point(void *item, size_t index, void *context)
{
    *(Point *)item = (Point){(i32)index, *(i32 *)context};
}

static void test_filled_arrays(void **state)
{
    Fixture *f = *state;
    u32 *sevens = arena_array_fill(&f->arena, u32, 100, 7);
    Point *points = arena_array_fill(&f->arena, Point, 100, {1, 2});
    i32 y = -5;
    Point *made = arena_array_make(&f->arena, Point, 100, make_point, &y);
    for (u32 i = 0; i < 100; i++) {
        assert_int_equal(sevens[i], 7);
        assert_int_equal(points[i].x + points[i].y, 3);
        assert_int_equal(made[i].x, i);
        assert_int_equal(made[i].y, -5);
    }
    assert_non_null(arena_array_fill(&f->arena, u32, 0, 7));
    assert_non_null(arena_array_make(&f->arena, Point, 0, make_point, NULL));
}

static void test_alignment(void **state)
{
    Fixture *f = *state;
    for (size_t align = 1; align <= 65536; align *= 2) {
        u8 *bytes = arena_push_aligned(&f->arena, 100, align);
        assert_int_equal((uintptr_t)bytes % align, 0);
        memset(bytes, 1, 100);
        arena_new(&f->arena, u64);
    }
    assert_true(EXHAUSTS(&f->test, arena_push_aligned(&f->arena, SIZE_MAX - 10, 64)));
}

/* ---- calls that may fail --------------------------------------------------------------------- */

static void test_fallible_copies(void **state)
{
    Fixture *f = *state;
    static const u32 NUMBERS[] = {1, 2, 3};
    Str text = arena_copy_str_try(&f->arena, STR("text"));
    assert_true(str_equal(text, STR("text")));
    assert_int_equal(text.bytes[4], 0);
    u32 *numbers = arena_copy_array_try(&f->arena, u32, NUMBERS, 3);
    assert_memory_equal(numbers, NUMBERS, sizeof NUMBERS);
    u8 *grown = arena_grow_try(&f->arena, numbers, sizeof NUMBERS, 10000);
    assert_memory_equal(grown, NUMBERS, sizeof NUMBERS);
    size_t used = arena_used(&f->arena);
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, 1, true);
    assert_null(arena_copy_str_try(&f->arena, STR("text")).bytes);
    assert_null(arena_copy_array_try(&f->arena, u32, NUMBERS, 3));
    assert_null(arena_copy_bytes_try(&f->arena, NUMBERS, 3));
    assert_null(arena_grow_try(&f->arena, grown, 10000, 20000));
    assert_null(arena_grow_try(&f->arena, NULL, 0, 20000));
    assert_memory_equal(grown, NUMBERS, sizeof NUMBERS);
    assert_int_equal(arena_used(&f->arena), used);
    assert_int_equal(f->test.exits, 0);
}

static void test_fallible_vec(void **state)
{
    Fixture *f = *state;
    VEC(u32) numbers = {0};
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, 3, true);
    u32 pushed = 0;
    while (vec_push_try(&f->arena, &numbers, pushed)) {
        pushed++;
    }
    assert_int_equal(numbers.count, pushed);
    assert_int_equal(numbers.capacity, pushed);
    assert_false(vec_reserve_try(&f->arena, &numbers, 1));
    assert_false(vec_reserve_try(&f->arena, &numbers, UINT32_MAX));
    for (u32 i = 0; i < pushed; i++) {
        assert_int_equal(numbers.items[i], i);
    }
    mem_fail_never(&f->test.host);
    assert_true(vec_reserve_try(&f->arena, &numbers, 100));
    assert_true(vec_push_try(&f->arena, &numbers, pushed));
}

/* ---- collections ----------------------------------------------------------------------------- */

static void test_vec_edits(void **state)
{
    Fixture *f = *state;
    static const u32 FIRST[] = {1, 2, 3, 4, 5, 6};
    VEC(u32) numbers = {0};
    for (u32 count = 0; count <= 6; count += 3) {
        vec_extend(&f->arena, &numbers, FIRST + count - u32_min(count, 3), u32_min(count, 3));
    }
    vec_insert(&f->arena, &numbers, 0, 100);
    vec_insert(&f->arena, &numbers, 4, 200);
    vec_insert(&f->arena, &numbers, 8, 300);
    static const u32 INSERTED[] = {100, 1, 2, 3, 200, 4, 5, 6, 300};
    assert_int_equal(numbers.count, 9);
    assert_memory_equal(numbers.items, INSERTED, sizeof INSERTED);
    vec_remove(&numbers, 8);
    vec_remove(&numbers, 0);
    vec_swap_remove(&numbers, 1);
    static const u32 REMOVED[] = {1, 6, 3, 200, 4, 5};
    assert_int_equal(numbers.count, 6);
    assert_memory_equal(numbers.items, REMOVED, sizeof REMOVED);
    vec_truncate(&numbers, 100);
    assert_int_equal(numbers.count, 6);
    vec_truncate(&numbers, 2);
    assert_int_equal(*vec_last(&numbers), 6);
    vec_clear(&numbers);
    assert_int_equal(numbers.count, 0);
}

/* ---- boxes ----------------------------------------------------------------------------------- */

static struct {
    u32 count;
    u32 ids[16];
} destroyed;

static void destroy(void *value) { destroyed.ids[destroyed.count++] = *(const u32 *)value; }

static u32 *box(Arena *arena, u32 id)
{
    u32 *value = arena_box(arena, u32, destroy);
    assert_int_equal(*value, 0);
    *value = id;
    return value;
}

static void test_boxes_are_destroyed_once(void **state)
{
    Fixture *f = *state;
    destroyed.count = 0;
    box(&f->arena, 1);
    u32 *dropped = box(&f->arena, 2);
    u32 *released = box(&f->arena, 3);
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    box(&f->arena, 4);
    box(&f->arena, 5);
    arena_box_drop(dropped);
    arena_box_release(released);
    arena_rewind(&f->arena, &mark);
    arena_reset(&f->arena);
    static const u32 ORDER[] = {2, 5, 4, 1};
    assert_int_equal(destroyed.count, 4);
    assert_memory_equal(destroyed.ids, ORDER, sizeof ORDER);
}

static void drop_twice(void *context)
{
    u32 *value = box(context, 1);
    arena_box_drop(value);
    arena_box_drop(value);
}

static void release_dropped(void *context)
{
    u32 *value = box(context, 1);
    arena_box_drop(value);
    arena_box_release(value);
}

static void test_misused_boxes(void **state)
{
    Fixture *f = *state;
    assert_bug(drop_twice, &f->arena, "a box is dropped or released twice");
    assert_bug(release_dropped, &f->arena, "a box is dropped or released twice");
}

static void fail_to_box(Fixture *f, u64 nth)
{
    destroyed.count = 0;
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, nth, false);
    assert_true(EXHAUSTS(&f->test, box(&f->arena, 1)));
    arena_reset(&f->arena);
    assert_int_equal(destroyed.count, 0);
}

/* A box that cannot be made is not destroyed. */
static void test_boxes_and_exhaustion(void **state)
{
    fail_to_box(*state, 1); /* the box */
    fail_to_box(*state, 2); /* its cleanup */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_growth_of_chunks),
        cmocka_unit_test(test_chunk_maximum),
        EACH_SHAPE(test_room_in_advance),
        EACH_SHAPE(test_walk),
        EACH_SHAPE(test_limit_can_change),
        EACH_SHAPE(test_filled_arrays),
        EACH_SHAPE(test_alignment),
        EACH_SHAPE(test_fallible_copies),
        EACH_SHAPE(test_fallible_vec),
        EACH_SHAPE(test_vec_edits),
        EACH_SHAPE(test_boxes_are_destroyed_once),
        EACH_SHAPE(test_misused_boxes),
        EACH_SHAPE(test_boxes_and_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
