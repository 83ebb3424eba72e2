/* pool_test.c: handles: what a pool accepts, and how each kind of bad handle is reported. */
#include "mem_test.h"

#include "mem/pool.h"

typedef struct ItemId {
    PoolHandle raw;
} ItemId;

typedef struct Item {
    u32 number;
    u64 twice;
} Item;

POOL_TYPE(item, ItemId, Item)

enum { INDEX_BITS = 24 };

static void init(Fixture *f, Pool *pool, u32 number)
{
    pool_init(pool, &f->arena, "test.item", sizeof(Item), INDEX_BITS, number);
}

static void test_push_and_read_back(void **state)
{
    Fixture *f = *state;
    Pool pool;
    init(f, &pool, 1);
    ItemId ids[2000];
    for (u32 i = 0; i < 2000; i++) {
        ids[i] = item_push(&pool, (Item){i, 2 * (u64)i});
        assert_int_equal(item_index(&pool, ids[i]), i + 1);
        assert_int_equal(item_id(&pool, i + 1).raw, ids[i].raw);
    }
    for (u32 i = 0; i < 2000; i++) {
        assert_true(pool_has(&pool, ids[i].raw));
        assert_int_equal(item_at(&pool, ids[i])->number, i);
        assert_int_equal(((Item *)pool_at_(&pool, ids[i].raw))->twice, 2 * i);
    }
    assert_int_equal(pool.count, 2001);
    static const Item NONE = {0, 0};
    assert_memory_equal(pool.items, &NONE, sizeof NONE); /* item 0 */
}

static void test_several_at_once(void **state)
{
    Fixture *f = *state;
    Pool pool;
    init(f, &pool, 1);
    assert_int_equal(pool_push_(&pool, 10), 1);
    assert_int_equal(pool_push_(&pool, 0), 11);
    assert_int_equal(pool_push_(&pool, 1000), 11);
    assert_int_equal(pool_push_(&pool, 1), 1011);
    assert_int_equal(pool.count, 1012);
    assert_true(pool.capacity >= pool.count);
}

static void test_what_a_pool_refuses(void **state)
{
    Fixture *f = *state;
    Pool pool, other;
    init(f, &pool, 1);
    init(f, &other, 2);
    assert_false(pool_has(&pool, 0)); /* before the first item */
    assert_false(pool_has(&pool, item_id(&pool, 1).raw));
    ItemId id = item_push(&pool, (Item){1, 2});
    ItemId foreign = item_push(&other, (Item){3, 4});
    assert_true(pool_has(&pool, id.raw));
    assert_false(pool_has(&pool, 0));
    assert_false(pool_has(&pool, 1)); /* a bare index is no handle */
    Pool zeroth;
    init(f, &zeroth, 0);
    item_push(&zeroth, (Item){5, 6});
    assert_false(pool_has(&zeroth, 1));
    assert_false(pool_has(&pool, item_id(&pool, 0).raw));
    assert_false(pool_has(&pool, item_id(&pool, 2).raw));
    assert_false(pool_has(&pool, foreign.raw));
    assert_false(pool_has(&other, id.raw));
}

/* For each split of the bits, the handles of all earlier epochs are refused until the tags repeat,
 * and those of other pools of the same owner always. */
static void test_stale_and_foreign_handles_of_all_splits(void **state)
{
    Fixture *f = *state;
    for (u32 bits = 8; bits < 31; bits++) {
        u32 tags = UINT32_MAX >> bits;
        Pool pools[3];
        for (u32 i = 0; i < 3; i++) {
            pool_init(&pools[i], &f->arena, "split", sizeof(Item), bits, i);
        }
        ItemId old[600];
        u32 epochs = u32_min(600, 2 * tags);
        for (u32 epoch = 0; epoch < epochs; epoch++) {
            for (u32 i = 0; i < 3; i++) {
                old[epoch] = item_push(&pools[i], (Item){epoch, 0});
                for (u32 j = 0; j < 3 && tags >= 3; j++) {
                    assert_int_equal(pool_has(&pools[j], old[epoch].raw), i == j);
                    if (i != j) {
                        pools[j].count = 2;
                    }
                }
            }
            for (u32 before = 0; before <= epoch; before++) {
                bool again = MEM_CHECKED ? before == epoch : (epoch - before) % tags == 0;
                assert_int_equal(pool_has(&pools[2], old[before].raw), again);
            }
            for (u32 i = 0; i < 3; i++) {
                pool_reset(&pools[i], "test");
            }
            arena_reset(&f->arena);
        }
    }
}

/* Nor do pools that are reset at different times accept each other's handles. */
static void test_pools_out_of_step(void **state)
{
    Fixture *f = *state;
    enum { POOLS = 6, EPOCHS = 6 };
    Pool pools[POOLS];
    PoolHandle handles[POOLS * EPOCHS];
    u32 count = 0;
    for (u32 i = 0; i < POOLS; i++) {
        init(f, &pools[i], i);
        for (u32 epoch = 0; epoch < EPOCHS; epoch++) {
            pool_reset(&pools[i], "test");
            handles[count] = item_push(&pools[i], (Item){0, 0}).raw;
            for (u32 other = 0; other < count; other++) {
                assert_false(pool_has(&pools[i], handles[other]));
            }
            count++;
        }
    }
}

static void test_index_limit(void **state)
{
    Fixture *f = *state;
    Pool pool;
    pool_init(&pool, &f->arena, "few", sizeof(u64), 4, 1);
    for (u32 i = 1; i < 16; i++) {
        assert_int_equal(pool_push_(&pool, 1), i);
    }
    assert_true(EXHAUSTS(&f->test, pool_push_(&pool, 1)));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
    assert_int_equal(pool.count, 16);
    assert_true(pool_has(&pool, 15 ^ pool.tag));
    pool_reset(&pool, "test");
    assert_true(EXHAUSTS(&f->test, pool_push_(&pool, 16)));
    assert_true(EXHAUSTS(&f->test, pool_push_(&pool, UINT32_MAX)));
    assert_int_equal(pool_push_(&pool, 15), 1);
}

/* index_bits == 32: no tags; the range is still checked. */
static void test_no_tags(void **state)
{
    Fixture *f = *state;
    Pool pool;
    pool_init(&pool, &f->arena, "plain", sizeof(u64), 32, 9);
    assert_int_equal(pool.tag, 0);
    assert_int_equal(pool_push_(&pool, 1), 1);
    assert_true(pool_has(&pool, 1));
    assert_false(pool_has(&pool, 0));
    assert_false(pool_has(&pool, 2));
    assert_false(pool_has(&pool, UINT32_MAX));
    pool_reset(&pool, "test");
    assert_int_equal(pool.tag, 0);
}

static void test_exhaustion_leaves_the_pool(void **state)
{
    Fixture *f = *state;
    Pool *pool = malloc(sizeof *pool);
    init(f, pool, 1);
    ItemId id = item_push(pool, (Item){5, 10});
    f->test.fail_from = f->test.calls + 1;
    assert_true(EXHAUSTS(&f->test, pool_push_(pool, 1 << 20)));
    assert_int_equal(pool->count, 2);
    assert_int_equal(item_at(pool, id)->number, 5);
    f->test.fail_from = 0;
    assert_int_equal(pool_push_(pool, 1 << 20), 2);
    assert_int_equal(item_at(pool, id)->number, 5);
    free(pool);
}

/* A further epoch of the same size takes its memory at once: no growth, no copies. */
static void test_kept_capacity(void **state)
{
    Fixture *f = *state;
    Pool pool;
    init(f, &pool, 1);
    pool_push_(&pool, 5000);
    pool_reset(&pool, "test");
    arena_reset(&f->arena);
    pool_push_(&pool, 1);
    const u8 *items = pool.items;
    pool_push_(&pool, 4999);
    assert_ptr_equal(pool.items, items);

    /* Under a limit it does not, because an earlier unit must not decide whether this one fits. */
    pool_reset(&pool, "test");
    arena_reset(&f->arena);
    f->test.host.limit = 1000;
    mem_host_changed(&f->test.host);
    assert_int_equal(pool_push_(&pool, 1), 1);
    f->test.host.limit = 0;
}

/* ---- reports --------------------------------------------------------------------------------- */

static void use_none(void *context)
{
    item_at(context, (ItemId){0});
}

static void use_out_of_range(void *context)
{
    const Pool *pool = context;
    item_at(pool, item_id(pool, 2));
}

static void use_item_0(void *context)
{
    const Pool *pool = context;
    item_at(pool, item_id(pool, 0));
}

static void use_stale(void *context)
{
    Pool *pool = context;
    ItemId id = item_push(pool, (Item){1, 2});
    pool_reset(pool, "check");
    pool_reset(pool, "lower");
    item_push(pool, (Item){1, 2});
    item_at(pool, id);
}

static void use_foreign(void *context)
{
    Pool *pool = context;
    Pool other;
    pool_init(&other, pool->arena, "other", sizeof(Item), INDEX_BITS, 2);
    ItemId id = item_push(&other, (Item){1, 2});
    item_at(pool, id);
}

static void use_dead_foreign(void *context)
{
    Pool *pool = context;
    Pool other;
    pool_init(&other, pool->arena, "other", sizeof(Item), INDEX_BITS, 2);
    pool_reset(&other, "parse");
    ItemId id = item_push(&other, (Item){1, 2});
    pool_reset(&other, "lower");
    item_at(pool, id);
}

/* So old that nobody remembers the phase; a multiple of 255 epochs would be taken for a new one,
 * except in a checked build. */
static void use_long_stale(void *context)
{
    Pool *pool = context;
    ItemId id = item_push(pool, (Item){1, 2});
    for (u32 i = 0; i < (MEM_CHECKED ? 255 * 8 : 200); i++) {
        pool_reset(pool, "check");
    }
    item_push(pool, (Item){1, 2});
    item_at(pool, id);
}

static void test_reports(void **state)
{
    Fixture *f = *state;
    Pool pool;
    init(f, &pool, 1);
    item_push(&pool, (Item){1, 2});
    assert_bug(use_none, &pool, "pool test.item: the handle 'none' was used as an item (epoch 0)");
    assert_bug(use_out_of_range, &pool, "is out of range: index 2 of 1 (epoch 0)");
    assert_bug(use_item_0, &pool, "is out of range: index 0 of 1 (epoch 0)");
    assert_bug(use_stale, &pool,
               "item 2 of epoch 0, which ended in 'check'; this is epoch 2");
    assert_bug(use_foreign, &pool, "pool test.item: foreign handle 0x");
    assert_bug(use_foreign, &pool,
               MEM_CHECKED ? ": item 1 of pool other, epoch 0, which is alive"
                           : ": no epoch of this pool made it (this is epoch 0");
    assert_bug(use_dead_foreign, &pool,
               MEM_CHECKED ? ": item 1 of pool other, epoch 1, which ended in 'lower'"
                           : ": no epoch of this pool made it (this is epoch 0");
    assert_bug(use_long_stale, &pool, "pool test.item: ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_push_and_read_back),
        EACH_SHAPE(test_several_at_once),
        EACH_SHAPE(test_what_a_pool_refuses),
        EACH_SHAPE(test_stale_and_foreign_handles_of_all_splits),
        EACH_SHAPE(test_pools_out_of_step),
        EACH_SHAPE(test_index_limit),
        EACH_SHAPE(test_no_tags),
        EACH_SHAPE(test_exhaustion_leaves_the_pool),
        EACH_SHAPE(test_kept_capacity),
        EACH_SHAPE(test_reports),
    };
    return cmocka_run_group_tests_name("pool", tests, NULL, NULL);
}
