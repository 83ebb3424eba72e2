/* exhaustive_test.c: columns split into constructors, and small matrices of patterns. */
#include "mem_test.h"

#include "sema/exhaustive.h"

typedef struct CoverFixture {
    Fixture *base;
    Scratch scratch;
    Arena arena;
    Types types;
} CoverFixture;

static int setup(void **state)
{
    CoverFixture *f = calloc(1, sizeof *f);
    fixture_setup(state);
    f->base = *state;
    scratch_init(&f->scratch, &f->base->test.host, &f->base->options);
    arena_init(&f->arena, &f->base->test.host, &f->base->options);
    types_init(&f->types, &f->arena, NULL);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    CoverFixture *f = *state;
    arena_free(&f->arena);
    scratch_free(&f->scratch);
    void *base = f->base;
    free(f);
    return fixture_teardown(&base);
}

/* low..=high */
static Ctor range(TypeId type, u64 low, u64 high)
{
    return (Ctor){.kind = CTOR_RANGE,
                  .low = point_of_bits(type, low),
                  .high = point_next(point_of_bits(type, high))};
}

static Pat *pat(CoverFixture *f, Ctor ctor, TypeId type, u32 count, Pat **fields)
{
    Pat *pat = arena_new_zero(&f->arena, Pat);
    pat->ctor = ctor;
    pat->type = type;
    pat->field_count = count;
    pat->fields = arena_copy_array(&f->arena, Pat *, fields, count);
    return pat;
}

static Pat *number(CoverFixture *f, TypeId type, u64 value)
{
    return pat(f, range(type, value, value), type, 0, NULL);
}

static void test_points_are_ordered(void **state)
{
    UNUSED(state);
    TypeId type = TYPE(I8);
    assert_true(point_compare(point_of_bits(type, 0x80), point_of_bits(type, 0xff)) < 0);
    assert_true(point_compare(point_of_bits(type, 0xff), point_of_bits(type, 0)) < 0);
    assert_true(point_compare(point_of_bits(type, 0), point_of_bits(type, 0x7f)) < 0);
    assert_int_equal(point_bits(type, point_of_bits(type, 5)), 5);
    assert_int_equal(point_compare(point_of_float(-0.0), point_of_float(0.0)), 0);
    assert_true(point_compare(point_of_float(-2.0), point_of_float(-1.0)) < 0);
    assert_true(point_compare(point_of_float(-1.0), point_of_float(1.0)) < 0);
    Point last = point_of_bits(TYPE(U64), UINT64_MAX);
    assert_true(point_compare(last, point_next(last)) < 0);
}

/* 0..=9 and 5..=20 of a u8: the picture in ctor.h. */
static void test_ranges_are_split(void **state)
{
    CoverFixture *f = *state;
    CtorList seen = {0};
    vec_push(&f->arena, &seen, range(TYPE(U8), 0, 9));
    vec_push(&f->arena, &seen, range(TYPE(U8), 5, 20));
    CtorSplit split = ctor_split(&f->arena, &f->types, TYPE(U8), &seen);
    assert_int_equal(split.present.count, 3);
    assert_int_equal(split.missing.count, 1);
    assert_int_equal(split.present.items[1].low.value, 5);
    assert_int_equal(split.present.items[1].high.value, 10);
    assert_int_equal(split.missing.items[0].low.value, 21);
    assert_int_equal(split.missing.items[0].high.value, 256);
}

static void test_sizes_are_open(void **state)
{
    CoverFixture *f = *state;
    CtorList seen = {0};
    vec_push(&f->arena, &seen, range(TYPE(USIZE), 0, UINT64_MAX));
    CtorSplit split = ctor_split(&f->arena, &f->types, TYPE(USIZE), &seen);
    assert_int_equal(split.missing.count, 1);
    assert_int_equal(split.missing.items[0].high.zone, ZONE_BEYOND);
    split = ctor_split(&f->arena, &f->types, TYPE(U64), &seen);
    assert_int_equal(split.missing.count, 0);
}

/* [_] and [_, .., _]: the empty slice is missing. */
static void test_slices_are_split(void **state)
{
    CoverFixture *f = *state;
    TypeId type = type_slice(&f->types, TYPE(U8));
    CtorList seen = {0};
    vec_push(&f->arena, &seen, ((Ctor){.kind = CTOR_SLICE, .prefix = 1}));
    vec_push(&f->arena, &seen,
             ((Ctor){.kind = CTOR_SLICE, .is_open = true, .prefix = 1, .suffix = 1}));
    CtorSplit split = ctor_split(&f->arena, &f->types, type, &seen);
    assert_int_equal(split.missing.count, 1);
    assert_int_equal(split.missing.items[0].prefix, 0);
    assert_int_equal(split.present.count, 2);
}

static Exhaustive run(CoverFixture *f, const MatchArm *arms, u32 count, TypeId type)
{
    Exhaustive e = {.arena = &f->arena, .types = &f->types};
    exhaustive_check(&e, &f->scratch, arms, count, type, true);
    return e;
}

/* (true, _), (_, true): (false, false) is left. */
static void test_pair_lacks_one(void **state)
{
    CoverFixture *f = *state;
    TypeId items[] = {TYPE(BOOL), TYPE(BOOL)};
    TypeId type = type_tuple(&f->types, items, 2);
    Ctor single = {.kind = CTOR_SINGLE};
    Pat *first[] = {number(f, TYPE(BOOL), 1), NULL};
    Pat *second[] = {NULL, number(f, TYPE(BOOL), 1)};
    MatchArm arms[] = {{pat(f, single, type, 2, first), false},
                       {pat(f, single, type, 2, second), false}};
    Exhaustive e = run(f, arms, 2, type);
    assert_int_equal(e.not_matched.count, 1);
    assert_int_equal(e.not_matched.items[0]->fields[0]->ctor.low.value, 0);
    assert_int_equal(e.not_matched.items[0]->fields[1]->ctor.low.value, 0);
    assert_true(arms[0].pat->useful && arms[1].pat->useful);
}

static void test_guard_takes_nothing_away(void **state)
{
    CoverFixture *f = *state;
    MatchArm arms[] = {{number(f, TYPE(BOOL), 0), true},
                       {number(f, TYPE(BOOL), 0), false},
                       {number(f, TYPE(BOOL), 1), false},
                       {number(f, TYPE(BOOL), 1), false}};
    Exhaustive e = run(f, arms, 4, TYPE(BOOL));
    assert_int_equal(e.not_matched.count, 0);
    assert_true(arms[1].pat->useful && arms[2].pat->useful);
    assert_false(arms[3].pat->useful);
}

/* 1 | 2 | 1: the last alternative is never reached, the pattern is. */
static void test_alternatives(void **state)
{
    CoverFixture *f = *state;
    Pat *items[] = {number(f, TYPE(U8), 1), number(f, TYPE(U8), 2), number(f, TYPE(U8), 1)};
    MatchArm arms[] = {{pat(f, (Ctor){.kind = CTOR_OR}, TYPE(U8), 3, items), false}};
    Exhaustive e = run(f, arms, 1, TYPE(U8));
    assert_int_equal(e.not_matched.count, 2);
    assert_true(arms[0].pat->useful && items[0]->useful && items[1]->useful);
    assert_false(items[2]->useful);
}

#define EACH(test)                                               \
    {#test " (chunks)", test, setup, teardown, &SHAPES[0]},      \
    {#test " (tiny chunks)", test, setup, teardown, &SHAPES[2]}, \
    {#test " (malloc)", test, setup, teardown, &SHAPES[3]}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(test_points_are_ordered),
        EACH(test_ranges_are_split),
        EACH(test_sizes_are_open),
        EACH(test_slices_are_split),
        EACH(test_pair_lacks_one),
        EACH(test_guard_takes_nothing_away),
        EACH(test_alternatives),
    };
    return cmocka_run_group_tests_name("exhaustive", tests, NULL, NULL);
}
