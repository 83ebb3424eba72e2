/* strbuf_test.c: building text: every way to append, at every length around the growth steps. */
#include "mem_test.h"

#include "mem/strbuf.h"

static void assert_text(const StrBuf *buf, const char *expected)
{
    Str text = strbuf_str(buf);
    if (!str_equal(text, str_from_cstr(expected))) {
        fail_msg("got \"" STR_FMT "\", expected \"%s\"", STR_ARG(text), expected);
    }
}

static void test_empty(void **state)
{
    Fixture *f = *state;
    StrBuf buf = {.arena = &f->arena};
    assert_text(&buf, "");
    strbuf_push_str(&buf, (Str){0});
    strbuf_push_cstr(&buf, "");
    strbuf_push_repeat(&buf, 'x', 0);
    strbuf_printf(&buf, "%s", "");
    assert_text(&buf, "");
    assert_int_equal(buf.len, 0);
}

static void test_all_kinds(void **state)
{
    Fixture *f = *state;
    StrBuf buf = {.arena = &f->arena};
    strbuf_push(&buf, 'a');
    strbuf_push_str(&buf, STR("bc"));
    strbuf_push_cstr(&buf, "def");
    strbuf_push_repeat(&buf, '-', 3);
    strbuf_push_char(&buf, 0x20ac);
    strbuf_printf(&buf, "[%d %s]", 42, "x");
    assert_text(&buf, "abcdef---\xe2\x82\xac[42 x]");
    strbuf_cut(&buf, 3);
    assert_text(&buf, "abc");
    strbuf_push_cstr(&buf, "!");
    assert_text(&buf, "abc!");
    strbuf_cut(&buf, 0);
    assert_text(&buf, "");
}

/* printf into each amount of room, while another buffer grows in the same arena. */
static void test_printf_at_each_length(void **state)
{
    Fixture *f = *state;
    StrBuf buf = {.arena = &f->arena};
    StrBuf other = {.arena = &f->arena};
    char *expected = calloc(1, 200000);
    size_t len = 0;
    for (int i = 0; i < 400; i++) {
        strbuf_printf(&buf, "%0*d", i, 7);
        strbuf_push(&other, (u8)i);
        len += (size_t)sprintf(expected + len, "%0*d", i, 7);
        assert_int_equal(buf.len, len);
    }
    assert_text(&buf, expected);
    for (int i = 0; i < 400; i++) {
        assert_int_equal(other.bytes[i], (u8)i);
    }
    free(expected);
}

static void test_exhaustion_leaves_the_text(void **state)
{
    Fixture *f = *state;
    StrBuf *buf = arena_new_zero(&f->arena, StrBuf);
    buf->arena = &f->arena;
    strbuf_push_cstr(buf, "kept");
    assert_true(EXHAUSTS(&f->test, strbuf_push_repeat(buf, 'x', SIZE_MAX - 2)));
    assert_text(buf, "kept");
    f->test.fail_from = f->test.calls + 1;
    assert_true(EXHAUSTS(&f->test, strbuf_push_repeat(buf, 'x', 3 << 20)));
    assert_text(buf, "kept");
    f->test.fail_from = 0;
    strbuf_push_repeat(buf, 'x', 3 << 20);
    strbuf_cut(buf, 6);
    assert_text(buf, "keptxx");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH_SHAPE(test_empty),
        EACH_SHAPE(test_all_kinds),
        EACH_SHAPE(test_printf_at_each_length),
        EACH_SHAPE(test_exhaustion_leaves_the_text),
    };
    return cmocka_run_group_tests_name("strbuf", tests, NULL, NULL);
}
