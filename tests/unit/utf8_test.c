/* utf8_test.c: decoding and encoding over all code points, and validation against a second, plainer
 * reading of RFC 3629's table of well-formed byte sequences. */
#include "mem_test.h"

#include "base/utf8.h"

/* The rows of RFC 3629 §4: ranges of the first two bytes, and the length. */
static const struct {
    u8 first_low, first_high, second_low, second_high, len;
} ROWS[] = {
    {0x00, 0x7f, 0x00, 0xff, 1}, {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
    {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
    {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
};

/* Length of the sequence at `bytes`, 0 if it is ill formed. */
static u32 rfc_length(const u8 *bytes, size_t len)
{
    for (size_t row = 0; row < COUNT_OF(ROWS); row++) {
        if (len < ROWS[row].len || bytes[0] < ROWS[row].first_low ||
            bytes[0] > ROWS[row].first_high) {
            continue;
        }
        bool good = true;
        for (u32 i = 1; i < ROWS[row].len; i++) {
            u8 low = i == 1 ? ROWS[row].second_low : 0x80;
            u8 high = i == 1 ? ROWS[row].second_high : 0xbf;
            good = good && bytes[i] >= low && bytes[i] <= high;
        }
        return good ? ROWS[row].len : 0;
    }
    return 0;
}

static void test_every_code_point(void **state)
{
    UNUSED(state);
    for (u32 code_point = 0; code_point <= 0x110100; code_point++) {
        bool valid = code_point <= 0x10ffff && (code_point < 0xd800 || code_point > 0xdfff);
        u8 bytes[UTF8_MAX] = {0};
        u32 len = utf8_encode(code_point, bytes);
        u32 expected = 1u + (code_point >= 0x80) + (code_point >= 0x800) + (code_point >= 0x10000);
        assert_int_equal(len, valid ? expected : 0);
        if (!valid) {
            continue;
        }
        assert_int_equal(rfc_length(bytes, len), len);
        u32 back = 0;
        assert_int_equal(utf8_decode(bytes, len, &back), len);
        assert_int_equal(back, code_point);
        for (size_t cut = 0; cut < len; cut++) {
            assert_int_equal(utf8_decode(bytes, cut, &back), 0);
        }
    }
}

static void test_known_bytes(void **state)
{
    UNUSED(state);
    u8 bytes[UTF8_MAX];
    assert_int_equal(utf8_encode(0x20ac, bytes), 3);
    assert_memory_equal(bytes, "\xe2\x82\xac", 3);
    assert_int_equal(utf8_encode(0x1f980, bytes), 4);
    assert_memory_equal(bytes, "\xf0\x9f\xa6\x80", 4);
}

/* All pairs of leading bytes, with the third and fourth at their edges. */
static void test_every_sequence(void **state)
{
    UNUSED(state);
    static const u8 EDGES[] = {0x00, 0x7f, 0x80, 0xbf, 0xc0, 0xff};
    for (u32 first = 0; first < 256; first++) {
        for (u32 second = 0; second < 256; second++) {
            for (u32 i = 0; i < COUNT_OF(EDGES) * COUNT_OF(EDGES); i++) {
                u8 bytes[4] = {(u8)first, (u8)second, EDGES[i % COUNT_OF(EDGES)],
                               EDGES[i / COUNT_OF(EDGES)]};
                u32 code_point;
                assert_int_equal(utf8_decode(bytes, 4, &code_point), rfc_length(bytes, 4));
            }
        }
    }
}

/* A bad byte at each place of texts of each length up to 100: in the fast path's steps, at their
 * edges and after them. The buffer is exactly as long as the text, so that ASan sees a read past
 * the end. */
static void test_validate_finds_the_place(void **state)
{
    UNUSED(state);
    for (size_t len = 0; len <= 100; len++) {
        u8 *text = malloc(len + (len == 0));
        memset(text, 'a', len);
        assert_int_equal(utf8_validate(text, len), SIZE_MAX);
        for (size_t bad = 0; bad < len; bad++) {
            text[bad] = 0x80;
            assert_int_equal(utf8_validate(text, len), bad);
            text[bad] = 0xe2; /* the begin of a sequence that is not completed */
            assert_int_equal(utf8_validate(text, len), bad);
            text[bad] = 'a';
        }
        free(text);
    }
}

static void test_validate_random(void **state)
{
    UNUSED(state);
    static const char *const PIECES[] = {
        "a",        "fn main", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\xa6\x80", /* 5 good ones */
        "\xed\xa0\x80", "\xc0\x80", "\xf4\x90\x80\x80", "\xff",
    };
    u64 seed = 1;
    for (u32 round = 0; round < 20000; round++) {
        u8 text[128];
        size_t len = 0;
        u32 pieces = random_below(&seed, 14);
        u32 kinds = round % 2 == 0 ? 5 : (u32)COUNT_OF(PIECES); /* half of the texts are valid */
        for (u32 i = 0; i < pieces; i++) {
            const char *piece = PIECES[random_below(&seed, kinds)];
            memcpy(text + len, piece, strlen(piece));
            len += strlen(piece);
        }
        size_t expected = 0;
        while (expected < len && rfc_length(text + expected, len - expected) != 0) {
            expected += rfc_length(text + expected, len - expected);
        }
        assert_int_equal(utf8_validate(text, len), expected == len ? SIZE_MAX : expected);
    }
}

static void test_width(void **state)
{
    UNUSED(state);
    static const struct {
        u32 code_point, width;
    } CASES[] = {
        {'a', 1},    {0xe9, 1},    {0x2ff, 1},  {0x300, 0},   {0x36f, 0},   {0x370, 1},
        {0x200b, 0}, {0x200d, 0},  {0xfe0f, 0}, {0x20ac, 1},  {0x10ff, 1},  {0x1100, 2},
        {0x115f, 2}, {0x3042, 2},  {0x4e2d, 2}, {0xac00, 2},  {0xd7a3, 2},  {0xff21, 2},
        {0xff61, 1}, {0x1f600, 2}, {0x1f980, 2}, {0x20000, 2}, {0x3fffd, 2}, {0x3fffe, 1},
        {0xe0100, 0}, {0x10ffff, 1},
    };
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        if (utf8_width(CASES[i].code_point) != CASES[i].width) {
            fail_msg("width of U+%04X is %u, expected %u", CASES[i].code_point,
                     utf8_width(CASES[i].code_point), CASES[i].width);
        }
    }
}

/* The search needs sorted, disjoint ranges. */
static void test_width_table_is_sorted(void **state)
{
    UNUSED(state);
    static const u32 BOUNDS[] = {
#define WIDTH(first, last, width) first, last,
#include "base/utf8_width.def"
#undef WIDTH
    };
    for (size_t i = 1; i < COUNT_OF(BOUNDS); i++) {
        assert_true(i % 2 == 0 ? BOUNDS[i] > BOUNDS[i - 1] : BOUNDS[i] >= BOUNDS[i - 1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_code_point),
        cmocka_unit_test(test_known_bytes),
        cmocka_unit_test(test_every_sequence),
        cmocka_unit_test(test_validate_finds_the_place),
        cmocka_unit_test(test_validate_random),
        cmocka_unit_test(test_width),
        cmocka_unit_test(test_width_table_is_sorted),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
