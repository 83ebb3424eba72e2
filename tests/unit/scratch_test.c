/* scratch_test.c: scratch scopes: what dies with them, what does not, the way out by longjmp. */
#include "mem_test.h"

#include "mem/scratch.h"

typedef struct ScratchFixture {
    Fixture *base;
    Scratch scratch;
} ScratchFixture;

static int setup(void **state)
{
    ScratchFixture *f = calloc(1, sizeof *f);
    fixture_setup(state);
    f->base = *state;
    scratch_init(&f->scratch, &f->base->test.host, &f->base->options);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    ScratchFixture *f = *state;
    scratch_free(&f->scratch);
    void *base = f->base;
    free(f);
    return fixture_teardown(&base);
}

static size_t total(const ScratchFixture *f)
{
    return arena_used(&f->scratch.arenas[0]) + arena_used(&f->scratch.arenas[1]);
}

static void test_scope_ends_its_temporaries(void **state)
{
    ScratchFixture *f = *state;
    for (u32 round = 0; round < 3; round++) {
        ScratchScope scope;
        scratch_begin(&f->scratch, NULL, &scope);
        memset(arena_array(scope.arena, u8, 3000), 1, 3000);
        assert_int_equal(total(f), 3000);
        scratch_end(&scope);
        assert_int_equal(total(f), 0);
    }
}

/* Adds up in a temporary of its own, and returns the sums in the caller's arena. */
static u32 *running_sums(Scratch *scratch, Arena *result_arena, u32 count)
{
    ScratchScope scope;
    scratch_begin(scratch, result_arena, &scope);
    assert_ptr_not_equal(scope.arena, result_arena);
    u32 *work = arena_array(scope.arena, u32, count);
    u32 *sums = arena_array(result_arena, u32, count);
    for (u32 i = 0; i < count; i++) {
        work[i] = i + (i == 0 ? 0 : work[i - 1]);
        sums[i] = work[i];
    }
    scratch_end(&scope);
    return sums;
}

/* The result lies in the caller's scratch arena and outlives the callee's temporaries. */
static void test_conflict_gets_the_other_arena(void **state)
{
    ScratchFixture *f = *state;
    ScratchScope scope;
    scratch_begin(&f->scratch, NULL, &scope);
    u32 *sums = running_sums(&f->scratch, scope.arena, 50);
    u32 *more = running_sums(&f->scratch, scope.arena, 70);
    assert_int_equal(sums[49], 49 * 50 / 2);
    assert_int_equal(more[69], 69 * 70 / 2);
    assert_int_equal(total(f), 200 + 280);
    scratch_end(&scope);
    assert_int_equal(total(f), 0);
}

/* Results handed down through scopes that take turns, as deep as a tree walk. */
static u32 deep(ScratchFixture *f, Arena *result_arena, u32 depth)
{
    ScratchScope scope;
    scratch_begin(&f->scratch, result_arena, &scope);
    u32 *mine = arena_new(scope.arena, u32);
    *mine = depth;
    u32 below = depth == 0 ? 0 : deep(f, scope.arena, depth - 1);
    u32 sum = *mine + below;
    scratch_end(&scope);
    return sum;
}

static void test_nesting(void **state)
{
    ScratchFixture *f = *state;
    assert_int_equal(deep(f, NULL, 200), 200 * 201 / 2);
    assert_int_equal(total(f), 0);
}

static void test_reset_closes_open_scopes(void **state)
{
    ScratchFixture *f = *state;
    ScratchScope scopes[3];
    for (u32 i = 0; i < 3; i++) {
        scratch_begin(&f->scratch, i == 0 ? NULL : scopes[i - 1].arena, &scopes[i]);
        arena_array(scopes[i].arena, u8, 100);
    }
    scratch_reset(&f->scratch); /* as after a longjmp */
    assert_int_equal(total(f), 0);
    scratch_begin(&f->scratch, NULL, &scopes[0]);
    arena_array(scopes[0].arena, u8, 100);
    scratch_end(&scopes[0]);
    assert_int_equal(total(f), 0);
}

static void end_outer_first(void *context)
{
    ScratchScope outer, inner;
    scratch_begin(context, NULL, &outer);
    scratch_begin(context, NULL, &inner);
    scratch_end(&outer);
}

static void keep_past_the_scope(void *context)
{
    ScratchScope scope;
    scratch_begin(context, NULL, &scope);
    u32 *number = arena_new_zero(scope.arena, u32);
    scratch_end(&scope);
    touch(number);
}

static void test_misuse(void **state)
{
    ScratchFixture *f = *state;
    assert_bug(end_outer_first, &f->scratch, "closed out of order");
    bool is_malloc = f->base->shape->backend == ARENA_MALLOC;
    assert_asan(keep_past_the_scope, &f->scratch,
                is_malloc ? "heap-use-after-free" : "use-after-poison");
}

#define EACH(test)                                       \
    {#test " (chunks)", test, setup, teardown, &SHAPES[0]},   \
    {#test " (tiny chunks)", test, setup, teardown, &SHAPES[2]}, \
    {#test " (malloc)", test, setup, teardown, &SHAPES[3]}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(test_scope_ends_its_temporaries),
        EACH(test_conflict_gets_the_other_arena),
        EACH(test_nesting),
        EACH(test_reset_closes_open_scopes),
        EACH(test_misuse),
    };
    return cmocka_run_group_tests_name("scratch", tests, NULL, NULL);
}
