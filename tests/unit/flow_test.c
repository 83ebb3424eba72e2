/* flow_test.c: the structures under the flow checks: places, edges, sets of blocks. What the checks find is
 * tested in tests/ui against rustc. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "sema/flow.h"

typedef struct Fixture {
    MemHost host;
    Arena arena;
} Fixture;

static int setup(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    mem_host_init(&fixture.host);
    arena_init(&fixture.arena, &fixture.host, &(ArenaOptions){.name = "flow"});
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    arena_free(&f->arena);
    return 0;
}

/* ---- places ---------------------------------------------------------------------------------- */

static void places_spelled_alike_are_one(void **state)
{
    Fixture *f = *state;
    Places places;
    places_init(&places, &f->arena);
    u32 a = place_root(&places, 3, PLACE_MUTABLE);
    u32 element = place_child(&places, a, ELEM_INDEX, 0, PLACE_MUTABLE);
    u32 field = place_child(&places, element, ELEM_FIELD, 1, PLACE_MUTABLE);
    assert_int_equal(place_child(&places, a, ELEM_INDEX, 0, PLACE_MUTABLE), element);
    assert_int_equal(place_child(&places, element, ELEM_FIELD, 1, PLACE_MUTABLE), field);
    assert_int_not_equal(place_child(&places, element, ELEM_FIELD, 0, PLACE_MUTABLE), field);
    assert_int_equal(place_get(&places, field)->local, 3);
    assert_int_equal(place_get(&places, field)->depth, 2);
}

static void places_overlap_when_one_contains_the_other(void **state)
{
    Fixture *f = *state;
    Places places;
    places_init(&places, &f->arena);
    u32 t = place_root(&places, 0, 0);
    u32 first = place_child(&places, t, ELEM_FIELD, 0, 0);
    u32 second = place_child(&places, t, ELEM_FIELD, 1, 0);
    u32 inner = place_child(&places, first, ELEM_FIELD, 1, 0);
    u32 other = place_root(&places, 1, 0);
    assert_true(place_contains(&places, t, inner));
    assert_true(place_contains(&places, first, inner));
    assert_true(place_contains(&places, inner, inner));
    assert_false(place_contains(&places, inner, first));
    assert_false(place_contains(&places, second, inner));
    assert_false(place_contains(&places, other, inner));
}

static void a_way_knows_its_elements(void **state)
{
    Fixture *f = *state;
    Places places;
    places_init(&places, &f->arena);
    u32 r = place_root(&places, 0, 0);
    u32 target = place_child(&places, r, ELEM_DEREF, 0, 0);
    u32 element = place_child(&places, target, ELEM_INDEX, 0, 0);
    assert_true(place_passes(&places, r, element, ELEM_DEREF));
    assert_true(place_passes(&places, target, element, ELEM_INDEX));
    assert_false(place_passes(&places, target, element, ELEM_DEREF));
    assert_false(place_passes(&places, element, element, ELEM_INDEX));
}

/* ---- edges ----------------------------------------------------------------------------------- */

static void links_keep_the_order_of_edges(void **state)
{
    Fixture *f = *state;
    FlowEdge edges[] = {{2, 0, 0}, {0, 3, 0}, {2, 1, 0}, {0, 2, 0}};
    Links links = links_make(&f->arena, edges, COUNT_OF(edges), 4);
    assert_int_equal(links.start[0], 0);
    assert_int_equal(links.start[1], 2);
    assert_int_equal(links.start[2], 2);
    assert_int_equal(links.start[3], 4);
    assert_int_equal(links.start[4], 4);
    assert_int_equal(links.to[0], 3);
    assert_int_equal(links.to[1], 2);
    assert_int_equal(links.to[2], 0);
    assert_int_equal(links.to[3], 1);
}

static void links_reach_what_follows(void **state)
{
    Fixture *f = *state;
    FlowEdge edges[] = {{0, 1, 0}, {1, 2, 0}, {2, 0, 0}, {4, 3, 0}};
    Links links = links_make(&f->arena, edges, COUNT_OF(edges), 5);
    const bool *reached = links_reach(&f->arena, &links, 1, 5);
    assert_true(reached[0] && reached[1] && reached[2]);
    assert_false(reached[3] || reached[4]);
    reached = links_reach(&f->arena, &links, 3, 5);
    assert_true(reached[3]);
    assert_false(reached[0] || reached[4]);
}

/* ---- sets of blocks --------------------------------------------------------------------------- */

static void dirty_blocks_come_in_order(void **state)
{
    Fixture *f = *state;
    Flow flow = {.arena = &f->arena, .block_count = 300};
    static const u32 BLOCKS[] = {299, 0, 64, 63, 128, 64};
    static const u32 SORTED[] = {0, 63, 64, 128, 299};
    Dirty dirty = dirty_make(&flow);
    u32 block;
    assert_false(dirty_take_first(&dirty, &block));
    assert_false(dirty_take_last(&dirty, &block));
    for (u32 round = 0; round < 2; round++) {
        for (u32 i = 0; i < COUNT_OF(BLOCKS); i++) {
            dirty_add(&dirty, BLOCKS[i]);
        }
        for (u32 i = 0; i < COUNT_OF(SORTED); i++) {
            bool first = round == 0;
            assert_true(first ? dirty_take_first(&dirty, &block) : dirty_take_last(&dirty, &block));
            assert_int_equal(block, SORTED[first ? i : COUNT_OF(SORTED) - 1 - i]);
        }
        assert_false(dirty_take_first(&dirty, &block));
    }
}

/* What is added while blocks are taken is seen, before or behind the cursor. */
static void dirty_blocks_may_be_added_on_the_way(void **state)
{
    Fixture *f = *state;
    Flow flow = {.arena = &f->arena, .block_count = 1000};
    Dirty dirty = dirty_make(&flow);
    u32 block;
    dirty_add(&dirty, 500);
    assert_true(dirty_take_first(&dirty, &block));
    assert_int_equal(block, 500);
    dirty_add(&dirty, 900);
    dirty_add(&dirty, 10);
    assert_true(dirty_take_first(&dirty, &block));
    assert_int_equal(block, 10);
    assert_true(dirty_take_last(&dirty, &block));
    assert_int_equal(block, 900);
    assert_false(dirty_take_last(&dirty, &block));
    dirty_add(&dirty, 999);
    assert_true(dirty_take_last(&dirty, &block));
    assert_int_equal(block, 999);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(places_spelled_alike_are_one),
        TEST(places_overlap_when_one_contains_the_other),
        TEST(a_way_knows_its_elements),
        TEST(links_keep_the_order_of_edges),
        TEST(links_reach_what_follows),
        TEST(dirty_blocks_come_in_order),
        TEST(dirty_blocks_may_be_added_on_the_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
