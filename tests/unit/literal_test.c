/* literal_test.c: the values of literals: boundaries, rounding, every escape. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "syntax/lex.h"
#include "syntax/literal.h"

typedef struct Fixture {
    MemHost host;
    Arena text, tokens_arena, symbols, diags_arena, out;
    Scratch scratch;
    Interner interner;
    Source source;
    Diags diags;
    Tokens tokens;
} Fixture;

static Fixture fixture;

static int setup(void **state)
{
    static const char *const names[] = {"source", "tokens", "symbols", "diags", "out"};
    fixture = (Fixture){0};
    Fixture *f = &fixture;
    Arena *arenas[] = {&f->text, &f->tokens_arena, &f->symbols, &f->diags_arena, &f->out};
    mem_host_init(&f->host);
    for (size_t i = 0; i < COUNT_OF(arenas); i++) {
        arena_init(arenas[i], &f->host, &(ArenaOptions){.name = names[i]});
    }
    scratch_init(&f->scratch, &f->host, &(ArenaOptions){.name = "scratch"});
    intern_init(&f->interner, &f->symbols);
    names_intern(&f->interner);
    diags_init(&f->diags, &f->diags_arena);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    intern_free(&f->interner);
    Arena *arenas[] = {&f->text, &f->tokens_arena, &f->symbols, &f->diags_arena, &f->out};
    for (size_t i = 0; i < COUNT_OF(arenas); i++) {
        arena_free(arenas[i]);
    }
    scratch_free(&f->scratch);
    return 0;
}

/* The text is one literal: token 0. Well formed or not, each decodes to something. */
static void lex_literal(Fixture *f, Str text)
{
    SourceLoad load = source_from_text(&f->text, STR("test"), text, &f->source);
    assert_int_equal(load.status, SOURCE_OK);
    lex(&f->tokens_arena, &f->source, &f->interner, &f->diags, &f->scratch, &f->tokens);
}

/* ---- integers ------------------------------------------------------------------------------- */

static void assert_int_literal(Fixture *f, const char *text, u64 value, bool too_big, u32 suffix)
{
    lex_literal(f, str_from_cstr(text));
    IntLiteral literal = literal_int(&f->tokens, 0);
    assert_int_equal(literal.too_big, too_big);
    assert_int_equal(literal.suffix, suffix);
    if (!too_big) {
        assert_true(literal.value == value);
    }
}

static void test_integers(void **state)
{
    Fixture *f = *state;
    assert_int_literal(f, "0", 0, false, 0);
    assert_int_literal(f, "007", 7, false, 0);
    assert_int_literal(f, "1_000_", 1000, false, 0);
    assert_int_literal(f, "0xfF", 255, false, 0);
    assert_int_literal(f, "0b1_01", 5, false, 0);
    assert_int_literal(f, "0o777", 511, false, 0);
    assert_int_literal(f, "9223372036854775808", 9223372036854775808u, false, 0);
    assert_int_literal(f, "18446744073709551615", UINT64_MAX, false, 0);
    assert_int_literal(f, "18446744073709551616", 0, true, 0);
    assert_int_literal(f, "0xffff_ffff_ffff_ffff", UINT64_MAX, false, 0);
    assert_int_literal(f, "0x1_0000_0000_0000_0000", 0, true, 0);
    assert_int_literal(f, "99999999999999999999", 0, true, 0);
    assert_int_literal(f, "340282366920938463463374607431768211455", 0, true, 0);
}

static void test_suffixes(void **state)
{
    static const struct {
        const char *text;
        Name suffix;
    } rows[] = {
        {"1i8", NAME_I8},   {"1i16", NAME_I16},   {"1i32", NAME_I32}, {"1i64", NAME_I64},
        {"1u8", NAME_U8},   {"1u16", NAME_U16},   {"1u32", NAME_U32}, {"1u64", NAME_U64},
        {"1f32", NAME_F32}, {"1_usize", NAME_USIZE}, {"0x1_isize", NAME_ISIZE}, {"1_f64", NAME_F64},
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_int_literal(*state, rows[i].text, 1, false, rows[i].suffix);
    }
    assert_int_literal(*state, "0xbu8", 11, false, NAME_U8);
    assert_int_literal(*state, "0xf32", 0xf32, false, 0); /* digits, no suffix */
    assert_int_literal(*state, "1apples", 1, false, 0);
    assert_int_literal(*state, "0b12", 1, false, 0);
}

/* ---- floats --------------------------------------------------------------------------------- */

static FloatLiteral float_literal(Fixture *f, const char *text)
{
    lex_literal(f, str_from_cstr(text));
    return literal_float(&f->tokens, 0, &f->out);
}

static void test_floats(void **state)
{
    Fixture *f = *state;
    assert_true(float_literal(f, "1.5").value == 1.5);
    assert_true(float_literal(f, "1.").value == 1.0);
    assert_true(float_literal(f, "1_0.2_5").value == 10.25);
    assert_true(float_literal(f, "1e3").value == 1000.0);
    assert_true(float_literal(f, "1E-3").value == 0.001);
    assert_true(float_literal(f, "2.5e+1_0").value == 2.5e10);
    assert_true(float_literal(f, "1e_2").value == 100.0);
    assert_true(float_literal(f, "1f64").value == 1.0);
    assert_true(float_literal(f, "0.1").value == 0.1);
    assert_true(float_literal(f, "1e400").value > 1.7e308); /* infinite: a lint says so */
    assert_true(float_literal(f, "1e-400").value == 0.0);
    assert_int_equal(float_literal(f, "1.5f32").suffix, NAME_F32);
    assert_int_equal(float_literal(f, "1e5_f64").suffix, NAME_F64);
    assert_int_equal(float_literal(f, "1f32").suffix, NAME_F32);
    assert_int_equal(float_literal(f, "1.5").suffix, 0);
}

static void test_float_rounding(void **state)
{
    Fixture *f = *state;
    /* Halfway between two neighbours goes to the even one; a little more goes up. */
    assert_true(float_literal(f, "9007199254740993.0").value == 9007199254740992.0);
    assert_true(float_literal(f, "9007199254740993.00000000000000000001").value ==
                9007199254740994.0);
    assert_true(float_literal(f, "2.2250738585072011e-308").value == 0x0.fffffffffffffp-1022);
    assert_true(float_literal(f, "4.9e-324").value == 0x1p-1074);
    assert_true(float_literal(f, "2.4703282292062327e-324").value == 0.0);
    assert_true(float_literal(f, "1.7976931348623157e308").value == 0x1.fffffffffffffp1023);
    /* To f32 at once: rounding to f64 first gives 1 + 2^-24 exactly, and then the even 1. */
    FloatLiteral twice = float_literal(f, "1.00000005960464477540");
    assert_true(twice.value32 == 0x1.000002p0f);
    assert_true((f32)twice.value == 1.0f);
    assert_true(float_literal(f, "16777217").value32 == 16777216.0f);
}

/* Longer than the buffer on the stack. */
static void test_long_float(void **state)
{
    static char text[400];
    memset(text, '1', sizeof text - 1);
    text[1] = '.';
    assert_true(float_literal(*state, text).value == 1.1111111111111111);
}

/* ---- characters ----------------------------------------------------------------------------- */

static void test_chars(void **state)
{
    static const struct {
        const char *text;
        u32 value;
    } rows[] = {
        {"'a'", 'a'}, {"'\\n'", '\n'}, {"'\\r'", '\r'}, {"'\\t'", '\t'}, {"'\\\\'", '\\'},
        {"'\\0'", 0}, {"'\\''", '\''}, {"'\\\"'", '"'}, {"'\"'", '"'}, {"'\\x41'", 'A'},
        {"'\\x7F'", 0x7f}, {"'\\u{e9}'", 0xe9}, {"'\\u{1_F600}'", 0x1f600}, {"'é'", 0xe9},
        {"'ß'", 0xdf}, {"'中'", 0x4e2d}, {"'😀'", 0x1f600}, {"'\\u{10ffff}'", 0x10ffff}, {"' '", ' '},
    };
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        lex_literal(f, str_from_cstr(rows[i].text));
        assert_int_equal(f->tokens.kinds[0], TOK_CHAR);
        assert_int_equal(literal_char(&f->tokens, 0), rows[i].value);
    }
}

static void test_bytes(void **state)
{
    static const struct {
        const char *text;
        u8 value;
    } rows[] = {
        {"b'a'", 'a'}, {"b'\\xff'", 255}, {"b'\\''", '\''}, {"b'\\n'", '\n'}, {"b'\\0'", 0}};
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        lex_literal(f, str_from_cstr(rows[i].text));
        assert_int_equal(f->tokens.kinds[0], TOK_BYTE);
        assert_int_equal(literal_byte(&f->tokens, 0), rows[i].value);
    }
}

/* ---- strings -------------------------------------------------------------------------------- */

static void assert_string(Fixture *f, const char *text, Str wanted)
{
    lex_literal(f, str_from_cstr(text));
    Str value = literal_str(&f->out, &f->tokens, 0, NULL);
    assert_int_equal(value.len, wanted.len);
    assert_memory_equal(value.bytes, wanted.bytes, wanted.len);
}

static void test_strings(void **state)
{
    Fixture *f = *state;
    assert_string(f, "\"\"", STR(""));
    assert_string(f, "\"abc\"", STR("abc"));
    assert_string(f, "\"\\n\\r\\t\\\\\\0\\'\\\"\"", STR("\n\r\t\\\0'\""));
    assert_string(f, "\"\\x41\\u{e9}\\u{4e2d}\\u{1F600}\"",
                  STR("A\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80"));
    assert_string(f, "\"é中😀\"", STR("\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80"));
    assert_string(f, "\"a\nb\"", STR("a\nb"));
    assert_string(f, "\"a\r\nb\"", STR("a\nb"));
    assert_string(f, "\"a\\\n   \n\tb\"", STR("ab"));
    assert_string(f, "\"a\\\r\n   b\"", STR("ab"));
    assert_string(f, "\"a\\\n\"", STR("a"));
    assert_string(f, "r\"a\\n\"", STR("a\\n"));
    assert_string(f, "r#\"a\"b\"#", STR("a\"b"));
    assert_string(f, "r##\"\"#\"##", STR("\"#"));
    assert_string(f, "r\"a\r\nb\"", STR("a\nb"));
}

/* Each decoded byte knows where it came from; the last offset is that of the closing quote. */
static void test_offsets(void **state)
{
    Fixture *f = *state;
    lex_literal(f, STR("\"a\\n\\\n  \\u{e9}b\""));
    u32 *offsets;
    Str value = literal_str(&f->out, &f->tokens, 0, &offsets);
    static const u32 wanted[] = {1, 2, 8, 8, 14, 15};
    assert_int_equal(value.len, 5);
    for (size_t i = 0; i < COUNT_OF(wanted); i++) {
        assert_int_equal(offsets[i], wanted[i]);
    }
    lex_literal(f, STR("r#\"ab\"#"));
    value = literal_str(&f->out, &f->tokens, 0, &offsets);
    assert_int_equal(offsets[0], 3);
    assert_int_equal(offsets[value.len], 5);
}

/* What was reported still has some value, and nothing is read outside it. */
static void test_malformed(void **state)
{
    static const char *const texts[] = {
        "\"\\q\"", "\"\\x4\"", "\"\\u{\"", "\"\\u{}\"", "\"\\u{110000}\"", "\"\\u{ffffffffff}\"",
        "\"\\u41\"", "\"\\x\"", "\"abc", "\"", "\"\\", "r#\"abc\"",
        ("\xe2\x80\x9c" "ab\xe2\x80\x9d"),
    };
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        lex_literal(f, str_from_cstr(texts[i]));
        u32 *offsets;
        Str value = literal_str(&f->out, &f->tokens, 0, &offsets);
        assert_true(value.len <= strlen(texts[i]));
        assert_true(offsets[value.len] <= strlen(texts[i]));
    }
    static const char *const chars[] = {"''", "'ab'", "'\\q'", "'\\x'", "'\\u{}'", "'''", "'\n'"};
    for (size_t i = 0; i < COUNT_OF(chars); i++) {
        lex_literal(f, str_from_cstr(chars[i]));
        assert_int_equal(f->tokens.kinds[0], TOK_CHAR);
        literal_char(&f->tokens, 0);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_integers),
        TEST(test_suffixes),
        TEST(test_floats),
        TEST(test_float_rounding),
        TEST(test_long_float),
        TEST(test_chars),
        TEST(test_bytes),
        TEST(test_strings),
        TEST(test_offsets),
        TEST(test_malformed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
