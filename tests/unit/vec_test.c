/* vec_test.c: growable arrays: contents across growth, limits of the count, stale pointers. */
#include "mem_test.h"

#include "mem/vec.h"

typedef struct Wide {
    u64 words[5];
} Wide;

static void test_push_and_read_back(void **state)
{
    Fixture *f = *state;
    VEC(u32) numbers = {0};
    VEC(Wide) wides = {0};
    VEC(u8) bytes = {0};
    for (u32 i = 0; i < 5000; i++) { /* three vecs that grow in each other's way */
        vec_push(&f->arena, &numbers, i);
        vec_push(&f->arena, &wides, ((Wide){{i, 0, 0, 0, ~(u64)i}}));
        vec_push(&f->arena, &bytes, (u8)i);
        assert_int_equal(numbers.count, i + 1);
        assert_true(numbers.capacity >= numbers.count);
    }
    for (u32 i = 0; i < 5000; i++) {
        assert_int_equal(numbers.items[i], i);
        assert_int_equal(wides.items[i].words[0], i);
        assert_int_equal(wides.items[i].words[4], ~(u64)i);
        assert_int_equal(bytes.items[i], (u8)i);
    }
}

static void test_pop_and_last(void **state)
{
    Fixture *f = *state;
    VEC(u32) stack = {0};
    for (u32 i = 0; i < 100; i++) {
        vec_push(&f->arena, &stack, i);
    }
    *vec_last(&stack) = 1000;
    assert_int_equal(vec_pop(&stack), 1000);
    for (u32 i = 99; i > 0; i--) {
        assert_int_equal(vec_pop(&stack), i - 1);
    }
    assert_int_equal(stack.count, 0);
}

static void test_reserve_is_enough(void **state)
{
    Fixture *f = *state;
    for (u32 more = 1; more < 300; more += 7) {
        VEC(u64) vec = {0};
        vec_push(&f->arena, &vec, 1);
        vec_reserve(&f->arena, &vec, more);
        const u64 *items = vec.items;
        for (u32 i = 0; i < more; i++) {
            vec_push(&f->arena, &vec, i);
        }
        assert_ptr_equal(vec.items, items); /* no growth after the reservation */
    }
}

/* An item that is read from the vec itself while it grows. */
static void test_push_of_own_item(void **state)
{
    Fixture *f = *state;
    VEC(u32) vec = {0};
    vec_push(&f->arena, &vec, 42);
    for (u32 i = 0; i < 1000; i++) {
        vec_push(&f->arena, &vec, vec.items[0]);
    }
    for (u32 i = 0; i <= 1000; i++) {
        assert_int_equal(vec.items[i], 42);
    }
}

/* The number of calls that move bytes is logarithmic. */
static void test_growth_at_least_doubles(void **state)
{
    Fixture *f = *state;
    VEC(u32) vec = {0};
    u32 growths = 0;
    for (u32 i = 0; i < 100000; i++) {
        u32 capacity = vec.capacity;
        vec_push(&f->arena, &vec, i);
        growths += vec.capacity != capacity;
    }
    assert_true(growths <= 15);
}

typedef VEC(u8) ByteVec;

static void test_count_limit(void **state)
{
    Fixture *f = *state;
    ByteVec *vec = arena_new_zero(&f->arena, ByteVec);
    vec_push(&f->arena, vec, 7);
    size_t used = arena_used(&f->arena);
    assert_true(EXHAUSTS(&f->test, vec_reserve(&f->arena, vec, UINT32_MAX)));
    assert_int_equal(f->test.wanted, (size_t)1 << 32);
    assert_int_equal(arena_used(&f->arena), used);
    assert_int_equal(vec->count, 1);
    assert_int_equal(vec->items[0], 7);
}

static void test_exhaustion_leaves_the_vec(void **state)
{
    Fixture *f = *state;
    ByteVec *vec = arena_new_zero(&f->arena, ByteVec);
    for (u32 i = 0; i < 200; i++) {
        vec_push(&f->arena, vec, (u8)i);
    }
    u32 capacity = vec->capacity;
    f->test.fail_from = f->test.calls + 1;
    assert_true(EXHAUSTS(&f->test, vec_reserve(&f->arena, vec, 10 << 20)));
    assert_int_equal(vec->capacity, capacity);
    assert_int_equal(vec->count, 200);
    f->test.fail_from = 0;
    vec_reserve(&f->arena, vec, 10 << 20);
    for (u32 i = 0; i < 200; i++) {
        assert_int_equal(vec->items[i], (u8)i);
    }
}

static void stale_pointer(void *context)
{
    Arena *arena = context;
    VEC(u32) vec = {0};
    vec_push(arena, &vec, 1);
    const u32 *item = &vec.items[0];
    arena_new(arena, u64); /* something stands behind it, so that it has to move */
    for (u32 i = 0; i < 100; i++) {
        vec_push(arena, &vec, i);
    }
    touch(item);
}

static void test_stale_pointer_is_caught(void **state)
{
    Fixture *f = *state;
    /* use-after-poison where the old items still have a chunk, heap-use-after-free where not. */
    assert_asan(stale_pointer, &f->arena, "use-after-");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_push_and_read_back),
        EACH_SHAPE(test_pop_and_last),
        EACH_SHAPE(test_reserve_is_enough),
        EACH_SHAPE(test_push_of_own_item),
        EACH_SHAPE(test_growth_at_least_doubles),
        EACH_SHAPE(test_count_limit),
        EACH_SHAPE(test_exhaustion_leaves_the_vec),
        EACH_SHAPE(test_stale_pointer_is_caught),
    };
    return cmocka_run_group_tests_name("vec", tests, NULL, NULL);
}
