/* similar_test.c: how alike two words are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "source/similar.h"

static u32 distance(const char *a, const char *b)
{
    u32 found = similar_distance(str_from_cstr(a), str_from_cstr(b));
    assert_int_equal(found, similar_distance(str_from_cstr(b), str_from_cstr(a)));
    return found;
}

static void test_distance(void **state)
{
    (void)state;
    assert_int_equal(distance("", ""), 0);
    assert_int_equal(distance("", "abc"), 3);
    assert_int_equal(distance("let", "let"), 0);
    assert_int_equal(distance("fnn", "fn"), 1);       /* one too many */
    assert_int_equal(distance("retrun", "return"), 1); /* swapped */
    assert_int_equal(distance("whele", "while"), 1);   /* another */
    assert_int_equal(distance("ca", "abc"), 3);        /* a swap is not edited again */
    assert_int_equal(distance("kitten", "sitting"), 3);
}

static void test_long_words(void **state)
{
    (void)state;
    static char word[1000];
    memset(word, 'x', sizeof(word) - 1);
    assert_int_equal(distance(word, "x"), UINT32_MAX);
    u32 best = similar_most(str_from_cstr(word));
    assert_false(similar_is_nearer(str_from_cstr(word), str_from_cstr(word), &best));
}

static bool is_nearer(const char *word, const char *name)
{
    u32 best = similar_most(str_from_cstr(word));
    return similar_is_nearer(str_from_cstr(word), str_from_cstr(name), &best);
}

static void test_is_nearer(void **state)
{
    (void)state;
    assert_true(is_nearer("conter", "counter"));
    assert_true(is_nearer("lenght", "length"));
    assert_false(is_nearer("a", "b"));       /* all of it would be wrong */
    assert_false(is_nearer("abc", "axy"));   /* more than a third */
    u32 best = similar_most(STR("conter"));
    assert_true(similar_is_nearer(STR("conter"), STR("counters"), &best));
    assert_int_equal(best, 2);
    assert_true(similar_is_nearer(STR("conter"), STR("counter"), &best));
    assert_int_equal(best, 1);
    assert_false(similar_is_nearer(STR("conter"), STR("center"), &best)); /* no nearer */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_distance),
        cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_is_nearer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
