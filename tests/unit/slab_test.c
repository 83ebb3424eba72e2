/* slab_test.c: slots taken and given back; which keys are live, and how each bad one is reported. */
#include "mem_test.h"

#include "mem/slab.h"

typedef struct Item {
    u32 number;
    u64 twice;
} Item;

typedef struct ItemKey {
    SlabKey raw;
} ItemKey;

SLAB_TYPE(item, ItemKey, Item)

static void init(Fixture *f, Slab *slab, u32 number)
{
    slab_init(slab, &f->arena, "test.items", sizeof(Item), number);
}

static ItemKey add(Slab *slab, u32 number)
{
    ItemKey key;
    Item *item = item_insert(slab, &key);
    assert_int_equal(item->number + item->twice, 0); /* zeroed, also in a slot that was in use */
    *item = (Item){number, 2 * (u64)number};
    return key;
}

static void test_insert_and_read_back(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    assert_int_equal(arena_used(&f->arena), 0);
    ItemKey keys[2000];
    Item *items[2000];
    for (u32 i = 0; i < 2000; i++) {
        SlabKey next = slab_next_key(&slab);
        keys[i] = add(&slab, i);
        assert_memory_equal(&next, &keys[i].raw, sizeof next);
        items[i] = item_at(&slab, keys[i]);
        assert_true(slab_has(&slab, keys[i].raw));
    }
    for (u32 i = 0; i < 2000; i++) {
        assert_ptr_equal(item_at(&slab, keys[i]), items[i]); /* items do not move */
        assert_int_equal(items[i]->twice, 2 * i);
        SlabKey found = slab_key_of(&slab, items[i]);
        assert_memory_equal(&found, &keys[i].raw, sizeof found);
    }
    Item elsewhere;
    assert_int_equal(slab_key_of(&slab, &elsewhere).generation, 0);
    assert_int_equal(slab.count, 2000);
}

/* A removed item's key stays stale, whoever has the slot. */
static void test_slots_are_used_again(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    ItemKey stale[100];
    for (u32 i = 0; i < 100; i++) {
        stale[i] = add(&slab, i);
        for (u32 j = 0; j < i; j++) {
            assert_null(item_get(&slab, stale[j]));
        }
        item_remove(&slab, stale[i]);
        assert_null(item_get(&slab, stale[i]));
    }
    assert_int_equal(slab.used, 1);
    assert_int_equal(slab.capacity, 1);
}

enum { LIVE_MAX = 300, STALE_MAX = 1000 };

/* Random insertions and removals, against a list of what must be there. */
static void test_random_operations(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 7);
    u64 random = 11;
    ItemKey live[LIVE_MAX];
    u32 numbers[LIVE_MAX];
    ItemKey stale[STALE_MAX];
    u32 live_count = 0;
    u32 stale_count = 0;
    for (u32 step = 0; step < 4000; step++) {
        if (live_count == 0 || (live_count < LIVE_MAX && random_below(&random, 100) < 55)) {
            live[live_count] = add(&slab, step);
            numbers[live_count++] = step;
        } else {
            u32 at = random_below(&random, live_count);
            item_remove(&slab, live[at]);
            stale[stale_count++ % STALE_MAX] = live[at];
            live[at] = live[--live_count];
            numbers[at] = numbers[live_count];
        }
        if (step == 2500) {
            slab_clear(&slab);
            live_count = 0;
        }
        assert_int_equal(slab.count, live_count);
    }
    for (u32 i = 0; i < live_count; i++) {
        assert_int_equal(item_at(&slab, live[i])->number, numbers[i]);
    }
    for (u32 i = 0; i < u32_min(stale_count, STALE_MAX); i++) {
        assert_null(item_get(&slab, stale[i]));
    }
    u32 seen = 0;
    const Item *item;
    for (ItemKey key = {{0}}; (item = item_following(&slab, &key)) != NULL; seen++) {
        assert_ptr_equal(item_at(&slab, key), item);
    }
    assert_int_equal(seen, live_count);
    assert_true(slab.capacity <= 2 * LIVE_MAX); /* slots were used again */
}

static void test_iteration_allows_removal(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    for (u32 i = 0; i < 50; i++) {
        add(&slab, i);
    }
    u32 order = 0;
    const Item *item;
    for (ItemKey key = {{0}}; (item = item_following(&slab, &key)) != NULL; order++) {
        assert_int_equal(item->number, order);
        if (order % 2 == 0) {
            item_remove(&slab, key);
        }
    }
    assert_int_equal(order, 50);
    assert_int_equal(slab.count, 25);
}

/* Keys of before a reset are stale after it, though the slots begin anew. */
static void test_reset(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    ItemKey old[3][20];
    for (u32 epoch = 0; epoch < 3; epoch++) {
        for (u32 i = 0; i < 20; i++) {
            old[epoch][i] = add(&slab, i);
            for (u32 before = 0; before < epoch; before++) {
                assert_null(item_get(&slab, old[before][i]));
            }
        }
        slab_reset(&slab);
        arena_reset(&f->arena);
        assert_null(item_get(&slab, old[epoch][0]));
        assert_int_equal(slab.count, 0);
    }
}

/* A slot whose generations are used up is not used again; its last key stays stale. */
static void test_generations_run_out(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    ItemKey key = add(&slab, 1);
    item_remove(&slab, key);
    slab_slot_(&slab, 0)->generation = UINT32_MAX - 1;
    key = add(&slab, 2);
    assert_int_equal(key.raw.generation, UINT32_MAX);
    item_remove(&slab, key);
    assert_int_equal(slab.retired, 1);
    assert_null(item_get(&slab, key));
    ItemKey other = add(&slab, 3);
    assert_int_not_equal(other.raw.slot, key.raw.slot);
    assert_null(item_get(&slab, key));
    slab_reserve(&slab, 5);
    assert_int_equal(slab.capacity, 7); /* one is in use, one retired */
    slab_reserve(&slab, 6);
    assert_int_equal(slab.capacity, 15);
}

/* What was reserved needs no memory any more; what fails leaves the slab as it was. */
static void test_reserve_and_try(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    SlabKey key;
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, 1, true);
    assert_null(slab_insert_try_(&slab, &key));
    assert_true(EXHAUSTS(&f->test, slab_insert_(&slab, &key)));
    assert_true(EXHAUSTS(&f->test, slab_reserve(&slab, 1)));
    assert_int_equal(slab.count + slab.capacity, 0);
    mem_fail_never(&f->test.host);
    slab_reserve(&slab, 20);
    mem_fail_at(&f->test.host, MEM_SEAM_PUSH, 1, true);
    for (u32 i = 0; i < 20; i++) {
        assert_non_null(slab_insert_try_(&slab, &key));
    }
    while (slab.count < slab.capacity) {
        add(&slab, 1);
    }
    assert_null(slab_insert_try_(&slab, &key));
    mem_fail_never(&f->test.host);
    assert_non_null(slab_insert_try_(&slab, &key));
}

static void test_no_more_slots_than_a_key_can_name(void **state)
{
    Fixture *f = *state;
    Slab slab;
    slab_init(&slab, &f->arena, "test.full", 1, 1);
    slab.capacity = slab.used = (1u << SLAB_BLOCKS) - 1;
    SlabKey key;
    assert_null(slab_insert_try_(&slab, &key));
    assert_true(EXHAUSTS(&f->test, slab_insert_(&slab, &key)));
    assert_int_equal(f->test.why, ARENA_FAIL_ARENA_LIMIT);
}

/* ---- bad keys -------------------------------------------------------------------------------- */

static void use_none(void *context) { slab_at_(context, (SlabKey){0}); }

static void use_foreign(void *context)
{
    Slab *slab = context;
    Slab other;
    slab_init(&other, slab->arena, "test.other", sizeof(Item), 2);
    item_at(slab, add(&other, 1));
}

static void use_out_of_range(void *context)
{
    Slab *slab = context;
    slab_at_(slab, (SlabKey){slab->tag ^ 1000, 1});
}

static void use_removed(void *context)
{
    Slab *slab = context;
    ItemKey key = add(slab, 1);
    item_remove(slab, key);
    item_at(slab, key);
}

static void use_reused(void *context)
{
    Slab *slab = context;
    ItemKey key = add(slab, 1);
    item_remove(slab, key);
    add(slab, 2);
    item_remove(slab, key);
}

static void use_even(void *context)
{
    Slab *slab = context;
    ItemKey key = add(slab, 1);
    item_remove(slab, key);
    slab_at_(slab, (SlabKey){key.raw.slot, 2}); /* the generation of the free slot */
}

static void test_bad_keys_are_reported(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    add(&slab, 0);
    assert_bug(use_none, &slab, "slab test.items: the key 'none' was used");
    assert_bug(use_foreign, &slab, "slab test.items: foreign key");
    assert_bug(use_out_of_range, &slab, "key of slot 1000, but only 1 have been used");
    assert_bug(use_removed, &slab, "stale key: slot 1 had generation 1 then, and is free");
    assert_bug(use_reused, &slab, "stale key: slot 1 had generation 1 then, and is used in gener");
    assert_bug(use_even, &slab, "stale key");
}

static void touch_removed(void *context)
{
    Slab *slab = context;
    ItemKey key = add(slab, 1);
    Item *item = item_at(slab, key);
    item_remove(slab, key);
    touch(item);
}

static void touch_unused(void *context)
{
    Slab *slab = context;
    slab_reset(slab);
    add(slab, 0);
    touch(item_at(slab, add(slab, 1)) + 2); /* the item of the slot behind it in the second block */
}

static void test_asan_sees_free_items(void **state)
{
    Fixture *f = *state;
    Slab slab;
    init(f, &slab, 1);
    assert_asan(touch_removed, &slab, "use-after-poison");
    assert_asan(touch_unused, &slab, "use-after-poison");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_insert_and_read_back),
        EACH_SHAPE(test_slots_are_used_again),
        EACH_SHAPE(test_random_operations),
        EACH_SHAPE(test_iteration_allows_removal),
        EACH_SHAPE(test_reset),
        EACH_SHAPE(test_generations_run_out),
        EACH_SHAPE(test_reserve_and_try),
        EACH_SHAPE(test_no_more_slots_than_a_key_can_name),
        EACH_SHAPE(test_bad_keys_are_reported),
        EACH_SHAPE(test_asan_sees_free_items),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
