/* size_test.c: the size arithmetic, tried exhaustively near 0 and near SIZE_MAX. Wider integers
 * give the true results. */
#include "mem_test.h"

#include "mem/size.h"

__extension__ typedef unsigned __int128 u128;

/* Sizes at both ends of the range: 0..299 and SIZE_MAX-299..SIZE_MAX. */
enum { EDGE = 300 };

static size_t edge(size_t i) { return i < EDGE ? i : SIZE_MAX - (2 * EDGE - 1 - i); }

static void test_round_up(void **state)
{
    UNUSED(state);
    for (size_t align = 1; align <= 64; align *= 2) {
        for (size_t i = 0; i < 2 * EDGE; i++) {
            size_t size = edge(i);
            u128 exact = ((u128)size + align - 1) / align * align;
            assert_int_equal(size_can_round_up(size, align), exact <= SIZE_MAX);
            if (exact <= SIZE_MAX) {
                assert_int_equal(size_round_up(size, align), (size_t)exact);
            }
        }
    }
}

static void test_array_fits(void **state)
{
    UNUSED(state);
    for (size_t i = 0; i < 2 * EDGE; i++) {
        for (size_t j = 1; j < 2 * EDGE; j++) {
            u128 exact = (u128)edge(i) * edge(j);
            assert_int_equal(size_array_fits(edge(i), edge(j), SIZE_MAX), exact <= SIZE_MAX);
            assert_int_equal(size_array_fits(edge(i), edge(j), 1000), exact <= 1000);
        }
    }
}

static void test_array_bytes(void **state)
{
    UNUSED(state);
    for (size_t i = 0; i < 2 * EDGE; i++) {
        for (size_t j = 1; j < 2 * EDGE; j++) {
            u128 exact = ((u128)edge(i) * edge(j) + 7) / 8 * 8;
            size_t expected = exact <= SIZE_MAX ? (size_t)exact : SIZE_MAX - 7;
            assert_int_equal(size_array_bytes(edge(i), edge(j), 8), expected);
        }
    }
    /* The first product of two large factors that wraps, and the last that does not. */
    assert_int_equal(size_array_bytes((size_t)1 << 32, (size_t)1 << 32, 8), SIZE_MAX - 7);
    assert_int_equal(size_array_bytes(((size_t)1 << 32) - 1, (size_t)1 << 32, 8),
                     SIZE_MAX - (((size_t)1 << 32) - 1));
}

static void test_less(void **state)
{
    UNUSED(state);
    for (size_t i = 0; i < 2 * EDGE; i++) {
        for (size_t j = 0; j < 2 * EDGE; j++) {
            size_t expected = edge(i) < edge(j) ? 0 : edge(i) - edge(j);
            assert_int_equal(size_less(edge(i), edge(j)), expected);
        }
    }
}

static void test_next_capacity(void **state)
{
    UNUSED(state);
    for (size_t i = 0; i < 2 * EDGE; i++) {
        for (size_t j = 0; j < 2 * EDGE; j++) {
            u128 doubled = (u128)edge(i) * 2;
            size_t expected = doubled > SIZE_MAX ? SIZE_MAX : (size_t)doubled;
            expected = expected < edge(j) ? edge(j) : expected;
            expected = expected < 8 ? 8 : expected;
            assert_int_equal(size_next_capacity(edge(i), edge(j)), expected);
        }
    }
}

static void test_next_chunk(void **state)
{
    UNUSED(state);
    for (size_t max = 64; max < 2 * EDGE; max++) {
        for (size_t size = 64; size <= max; size++) {
            for (size_t growth = 1; growth <= 3; growth++) {
                size_t expected = size * growth < max ? size * growth : max;
                size_t actual = size_next_chunk(size, growth, max);
                /* Where the maximum is no multiple, the last step may come one chunk early; it never
                 * passes the maximum. */
                assert_true(actual == expected || (actual == max && size == max / growth));
            }
        }
    }
    assert_int_equal(size_next_chunk(SIZE_MAX / 2 + 1, 2, SIZE_MAX), SIZE_MAX);
    assert_int_equal(size_next_chunk(SIZE_MAX / 2, 7, SIZE_MAX), SIZE_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_up),      cmocka_unit_test(test_array_fits),
        cmocka_unit_test(test_array_bytes),   cmocka_unit_test(test_less),
        cmocka_unit_test(test_next_capacity), cmocka_unit_test(test_next_chunk),
    };
    return cmocka_run_group_tests_name("size", tests, NULL, NULL);
}
