/* guard_test.c: memory that is over cannot be touched; and what grows in an earthquake moves. */
#include "mem_test.h"

#include "mem/guard.h"
#include "mem/pool.h"
#include "mem/strbuf.h"
#include "mem/vec.h"

typedef struct Guarded {
    MemHost host;
    Arena arena;
} Guarded;

static void init(Guarded *g, bool earthquake)
{
    mem_host_init(&g->host);
    mem_host_guard(&g->host);
    ArenaOptions options = {.name = "guarded", .backend = ARENA_MALLOC, .earthquake = earthquake};
    arena_init(&g->arena, &g->host, &options);
}

/* The processor stops it, or ASan, which ends with a status of its own. */
static void assert_stopped(void (*body)(void *))
{
    Forked result;
    run_forked(body, NULL, &result);
    if (result.status == 0 || result.status == BUG_STATUS) {
        fail_msg("expected a wrong access to be stopped, got status %d", result.status);
    }
}

static void use_after_reset(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, false);
    const u64 *number = arena_new_zero(&g.arena, u64);
    arena_reset(&g.arena);
    touch(number);
}

static void use_after_rewind(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, false);
    ArenaMark mark;
    arena_mark(&g.arena, &mark);
    const u64 *number = arena_new_zero(&g.arena, u64);
    arena_rewind(&g.arena, &mark);
    touch(number);
}

static void overrun(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, false);
    const u64 *numbers = arena_array_zero(&g.arena, u64, 1000);
    touch(&numbers[1000]);
}

static void pointer_into_pool(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, true);
    Pool pool;
    pool_init(&pool, &g.arena, "test", sizeof(u64), 24, 1);
    pool_push_(&pool, 1);
    const void *item = pool_at_(&pool, 1 ^ pool.tag);
    pool_push_(&pool, 1);
    touch(item);
}

static void pointer_across_move(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, true);
    Pool pool;
    pool_init(&pool, &g.arena, "test", sizeof(u64), 24, 1);
    pool_push_(&pool, 1);
    const void *item = pool_at_(&pool, 1 ^ pool.tag);
    pool_move(&pool);
    touch(item);
}

static void pointer_into_vec(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, true);
    VEC(u32) numbers = {0};
    vec_push(&g.arena, &numbers, 1);
    const u32 *first = &numbers.items[0];
    vec_push(&g.arena, &numbers, 2);
    vec_push(&g.arena, &numbers, 3); /* the first two share 8 bytes */
    touch(first);
}

static void pointer_into_strbuf(void *unused)
{
    UNUSED(unused);
    Guarded g;
    init(&g, true);
    StrBuf text = {.arena = &g.arena};
    strbuf_push_cstr(&text, "dum ");
    const u8 *start = text.bytes;
    strbuf_push_cstr(&text, "spiro spero");
    touch(start);
}

static void test_what_is_stopped(void **state)
{
    UNUSED(state);
    assert_stopped(use_after_reset);
    assert_stopped(use_after_rewind);
    assert_stopped(overrun);
    assert_stopped(pointer_into_pool);
    assert_stopped(pointer_across_move);
    assert_stopped(pointer_into_vec);
    assert_stopped(pointer_into_strbuf);
}

/* What moves is the same afterwards; nothing is lost, and everything is given back. */
static void test_contents_survive(void **state)
{
    UNUSED(state);
    Guarded g;
    init(&g, true);
    Pool pool;
    pool_init(&pool, &g.arena, "test", sizeof(u64), 24, 1);
    pool_move(&pool); /* empty: nothing to move */
    VEC(u32) numbers = {0};
    u32 moves = 0;
    for (u32 i = 1; i <= 1000; i++) {
        const u8 *before = pool.items;
        u32 index = pool_push_(&pool, 1);
        moves += pool.items != before;
        *(u64 *)pool_at_(&pool, index ^ pool.tag) = i;
        vec_push(&g.arena, &numbers, i);
        if (i % 100 == 0) {
            pool_move(&pool);
        }
    }
    assert_true(moves > 500);
    for (u32 i = 1; i <= 1000; i++) {
        assert_int_equal(*(u64 *)pool_at_(&pool, i ^ pool.tag), i);
        assert_int_equal(numbers.items[i - 1], i);
    }
    arena_free(&g.arena);
    assert_int_equal(g.host.reserved_bytes, 0);
}

/* A size that no address space has is refused, not wrapped. */
static void test_absurd_size(void **state)
{
    UNUSED(state);
    Guarded g;
    init(&g, false);
    if (!MEM_HAS_ASAN) {
        assert_null(g.host.chunk_alloc(&g.host, SIZE_MAX - 8));
    }
    assert_null(arena_array_try(&g.arena, u64, SIZE_MAX / 16));
    arena_free(&g.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_stopped),
        cmocka_unit_test(test_contents_survive),
        cmocka_unit_test(test_absurd_size),
    };
    return cmocka_run_group_tests_name("guard", tests, NULL, NULL);
}
