/* lex_test.c: the lexer: which tokens a text becomes, what is said of those that are not well
 * formed, and that a token's end is found again. Positions were compared with rustc 1.95. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/limits.h"
#include "syntax/lex.h"

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

static bool lex_text(Fixture *f, const char *text)
{
    arena_reset(&f->text);
    arena_reset(&f->tokens_arena);
    arena_reset(&f->diags_arena);
    arena_reset(&f->out);
    diags_init(&f->diags, &f->diags_arena);
    SourceLoad load = source_from_text(&f->text, STR("test"), str_from_cstr(text), &f->source);
    assert_int_equal(load.status, SOURCE_OK);
    bool good = lex(&f->tokens_arena, &f->source, &f->interner, &f->diags, &f->scratch, &f->tokens);
    assert_int_equal(f->tokens.kinds[f->tokens.count - 1], TOK_END);
    for (u32 i = 0; i + 1 < f->tokens.count; i++) { /* tokens do not overlap */
        assert_true(token_end(&f->tokens, i) > f->tokens.starts[i]);
        assert_true(token_end(&f->tokens, i) <= f->tokens.starts[i + 1]);
    }
    return good;
}

/* The kinds in one line, from the dump: its second column. END is left out. */
static const char *kinds(Fixture *f)
{
    StrBuf dump = {.arena = &f->out};
    tokens_print(&f->tokens, &f->interner, &dump);
    Str text = strbuf_str(&dump);
    StrBuf line = {.arena = &f->out};
    for (size_t at = 0; at < text.len;) {
        size_t word = at + 8;
        size_t end = word;
        while (text.bytes[end] != ' ') {
            end++;
        }
        Str kind = str_slice(text, word, end);
        if (!str_equal(kind, STR("END"))) {
            strbuf_push_cstr(&line, line.len > 0 ? " " : "");
            strbuf_push_str(&line, kind);
        }
        while (text.bytes[at] != '\n') {
            at++;
        }
        at++;
    }
    strbuf_push(&line, 0);
    return (const char *)strbuf_str(&line).bytes;
}

/* "CODE start-end message; ..." */
static const char *complaints(Fixture *f)
{
    StrBuf line = {.arena = &f->out};
    diags_sort(&f->diags);
    for (const Diag *d = f->diags.first; d != NULL; d = d->next) {
        const char *code = diag_code_text(d->code);
        strbuf_printf(&line, "%s%s %u-%u " STR_FMT, line.len > 0 ? "; " : "",
                      code[0] != 0 ? code : "-", d->span.start, d->span.end, STR_ARG(d->message));
    }
    strbuf_push(&line, 0);
    return (const char *)strbuf_str(&line).bytes;
}

/* ---- tokens --------------------------------------------------------------------------------- */

static void assert_kinds(Fixture *f, const char *text, const char *wanted)
{
    assert_true(lex_text(f, text));
    assert_string_equal(complaints(f), "");
    assert_string_equal(kinds(f), wanted);
}

static void test_words(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "", "");
    assert_kinds(f, "a _a a1 A _ __", "IDENT IDENT IDENT IDENT UNDERSCORE IDENT");
    assert_kinds(f, "fn Fn fnx as where", "FN IDENT IDENT AS WHERE");
    assert_kinds(f, "true false self Self match", "TRUE FALSE SELF_VALUE SELF_TYPE MATCH");
    assert_kinds(f, "do abstract yield union", "RESERVED RESERVED RESERVED IDENT");
    assert_kinds(f, "r#fn r#x rx", "IDENT IDENT IDENT");
    assert_kinds(f, "größe λ имя かな 名前 이름", "IDENT IDENT IDENT IDENT IDENT IDENT");
    assert_kinds(f, "'a 'static '_ 'a1", "LIFETIME LIFETIME LIFETIME LIFETIME");
}

/* A word is a keyword by its symbol; a raw one never is. */
static void test_symbols(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "fn r#fn a b a 'a", "FN IDENT IDENT IDENT IDENT LIFETIME");
    assert_int_equal(token_symbol(&f->tokens, 0).id, 1 + TOK_FN - TOK_FIRST_KEYWORD);
    assert_int_equal(token_symbol(&f->tokens, 1).id, token_symbol(&f->tokens, 0).id);
    assert_int_equal(token_symbol(&f->tokens, 2).id, token_symbol(&f->tokens, 4).id);
    assert_int_not_equal(token_symbol(&f->tokens, 2).id, token_symbol(&f->tokens, 3).id);
    assert_int_not_equal(token_symbol(&f->tokens, 2).id, token_symbol(&f->tokens, 5).id);
    Str label = intern_text(&f->interner, token_symbol(&f->tokens, 5));
    assert_true(str_equal(label, STR("'a")));
}

/* Every row of token.def that has one spelling is lexed to its kind. */
static void test_every_spelling(void **state)
{
    Fixture *f = *state;
    for (u32 kind = TOK_LPAREN; kind < TOK_COUNT; kind++) {
        const char *text = token_text((TokenKind)kind);
        lex_text(f, text);
        assert_int_equal(f->tokens.kinds[0], kind);
        assert_int_equal(token_end(&f->tokens, 0), strlen(text));
    }
}

static void test_macro_names(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "println!(a)", "MACRO_NAME BANG LPAREN IDENT RPAREN");
    assert_kinds(f, "println ! [a]", "MACRO_NAME BANG LBRACKET IDENT RBRACKET");
    assert_kinds(f, "vec!{}", "OTHER_MACRO_NAME BANG LBRACE RBRACE");
    assert_kinds(f, "a != (b)", "IDENT NE LPAREN IDENT RPAREN");
    assert_kinds(f, "if !(b)", "IF BANG LPAREN IDENT RPAREN");
    assert_kinds(f, "macro_rules! m {}", "IDENT BANG IDENT LBRACE RBRACE");
    assert_kinds(f, "println", "IDENT");
    for (u32 name = NAME_FIRST_MACRO; name <= NAME_LAST_MACRO; name++) {
        Str text = intern_text(&f->interner, (Symbol){name});
        char call[64];
        snprintf(call, sizeof call, STR_FMT "!()", STR_ARG(text));
        assert_kinds(f, call, "MACRO_NAME BANG LPAREN RPAREN");
    }
    assert_kinds(f, "assert_eq!() debug_assert_ne!() debug_assertx!()",
                 "MACRO_NAME BANG LPAREN RPAREN MACRO_NAME BANG LPAREN RPAREN "
                 "OTHER_MACRO_NAME BANG LPAREN RPAREN");
}

static void test_numbers(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "0 1_000 1_ 0xff 0b1_0 0o17 1u8 0xffu8 1_i64 1f32", 
                 "INT INT INT INT INT INT INT INT INT INT");
    assert_kinds(f, "1.0 1. 1e5 1E5 1e+5 1.5e-3 1.0f32 1_0.0_1 1e_5 2.0_f64",
                 "FLOAT FLOAT FLOAT FLOAT FLOAT FLOAT FLOAT FLOAT FLOAT FLOAT");
    assert_kinds(f, "1..2 1..=2 1.foo 1._a 1.e", "INT DOT_DOT INT INT DOT_DOT_EQ INT INT DOT IDENT "
                                                 "INT DOT IDENT INT DOT IDENT");
    assert_kinds(f, "1.0.a 1.-2", "FLOAT DOT IDENT FLOAT MINUS INT");
}

/* Behind a point there are fields, not fractions. */
static void test_fields(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "t.0.1", "IDENT DOT INT DOT INT");
    assert_kinds(f, "t.0.1.2.x", "IDENT DOT INT DOT INT DOT INT DOT IDENT");
    assert_kinds(f, "t. 0.1", "IDENT DOT INT DOT INT");
    assert_kinds(f, "t.0..1", "IDENT DOT INT DOT_DOT INT");
    assert_kinds(f, "t..0.1", "IDENT DOT_DOT FLOAT");
    assert_int_equal(token_end(&f->tokens, 2), 6);
    assert_true(lex_text(f, "t.0.1"));
    assert_int_equal(token_end(&f->tokens, 2), 3);
}

static void test_quotes(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "'a' '\\'' '\\\\' '\\u{1F600}' 'é' '\"' b'a' b'\\xff' b'\\''",
                 "CHAR CHAR CHAR CHAR CHAR CHAR BYTE BYTE BYTE");
    assert_kinds(f, "'a 'a' 'b' c", "LIFETIME CHAR CHAR IDENT");
}

static void test_strings(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "\"\" \"a\\\"b\" \"\\\\\" \"a\nb\" \"a\\\n  b\"", "STR STR STR STR STR");
    assert_kinds(f, "r\"a\\\" r#\"a\"b\"# r##\"\"#\"##", "RAW_STR RAW_STR RAW_STR");
    assert_int_equal(token_end(&f->tokens, 1), 14);
    assert_kinds(f, "b\"a\" br\"a\\\" br#\"\"\"# c\"a\" cr\"a\"",
                 "BYTE_STR BYTE_STR BYTE_STR BYTE_STR BYTE_STR");
    assert_kinds(f, "\"\r\n\"", "STR");
}

static void test_space_and_comments(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, " \t\r\n\v\f a\xe2\x80\xa8" "b\xc2\x85" "c", "IDENT IDENT IDENT");
    assert_kinds(f, "a // b\nc /* d /* e */ f */ g", "IDENT IDENT IDENT");
    assert_kinds(f, "//// a\n/*** b */ /**/ /***/ // c", "");
    assert_kinds(f, "/// a\n//! b\n/** c */ /*! d */", "DOC INNER_DOC DOC INNER_DOC");
    assert_int_equal(token_end(&f->tokens, 0), 5);
    assert_int_equal(token_end(&f->tokens, 2), 20);
    assert_kinds(f, "#!/usr/bin/env ludus\nfn", "FN");
    assert_kinds(f, "#![a]", "POUND BANG LBRACKET IDENT RBRACKET");
    assert_kinds(f, "#! [a]", "POUND BANG LBRACKET IDENT RBRACKET");
}

static void test_partners(void **state)
{
    Fixture *f = *state;
    assert_kinds(f, "([]{()})", "LPAREN LBRACKET RBRACKET LBRACE LPAREN RPAREN RBRACE RPAREN");
    static const u32 partners[] = {7, 2, 1, 6, 5, 4, 3, 0};
    for (u32 i = 0; i < COUNT_OF(partners); i++) {
        assert_int_equal(f->tokens.payload[i], partners[i]);
    }
}

/* More tokens than the arrays are made for at first. */
static void test_arrays_grow(void **state)
{
    Fixture *f = *state;
    enum { COUNT = 5000 };
    static char text[COUNT + 1];
    memset(text, '+', COUNT);
    for (u32 i = 1; i < COUNT; i += 2) {
        text[i] = ',';
    }
    assert_true(lex_text(f, text));
    assert_int_equal(f->tokens.count, COUNT + 1);
    for (u32 i = 0; i < COUNT; i++) {
        assert_int_equal(f->tokens.kinds[i], i % 2 == 0 ? TOK_PLUS : TOK_COMMA);
        assert_int_equal(f->tokens.starts[i], i);
        assert_int_equal(f->tokens.payload[i], 0);
    }
}

static void test_dump(void **state)
{
    Fixture *f = *state;
    assert_true(lex_text(f, "let s = \"a\nb\";"));
    StrBuf dump = {.arena = &f->out};
    tokens_print(&f->tokens, &f->interner, &dump);
    strbuf_push(&dump, 0);
    assert_string_equal((const char *)strbuf_str(&dump).bytes,
                        "     0  LET               let\n"
                        "     4  IDENT             s\n"
                        "     6  ASSIGN            =\n"
                        "     8  STR               \"a\\nb\"\n"
                        "    13  SEMI              ;\n"
                        "    14  END               \n");
}

/* ---- what is not well formed ---------------------------------------------------------------- */

typedef struct Bad {
    const char *text;
    const char *complaint;
} Bad;

static void assert_bad(Fixture *f, const Bad *bad, size_t count, bool good)
{
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(lex_text(f, bad[i].text), good);
        assert_string_equal(complaints(f), bad[i].complaint);
    }
}

static void test_bad_numbers(void **state)
{
    static const Bad bad[] = {
        {"0b12", "- 3-4 invalid digit for a base 2 literal"},
        {"0o98",
         "- 2-3 invalid digit for a base 8 literal; - 3-4 invalid digit for a base 8 literal"},
        {"0x", "E0768 0-2 no valid digits found for number"},
        {"0b_", "E0768 0-3 no valid digits found for number"},
        {"0xg", "E0768 0-2 no valid digits found for number"},
        {"1u9", "- 0-3 invalid width `9` for integer literal"},
        {"1L", "- 0-2 invalid suffix `L` for number literal"},
        {"1_apples", "- 0-8 invalid suffix `apples` for number literal"},
        {"0xFFg", "- 0-5 invalid suffix `g` for number literal"},
        {"0XFF", "- 0-4 invalid base prefix for number literal"},
        {"1i128", "LUD0003 0-5 Ludus does not support 128-bit integers"},
        {"1.5f", "- 0-4 invalid suffix `f` for float literal"},
        {"1.5f16x", "- 0-7 invalid suffix `f16x` for float literal"},
        {"1.5f99", "- 0-6 invalid width `99` for float literal"},
        {"1.5u8", "- 0-5 invalid suffix `u8` for float literal"},
        {"1f16", "E0658 0-4 the type `f16` is unstable"},
        {"1e", "- 0-2 expected at least one digit in exponent"},
        {"1.0e+", "- 0-5 expected at least one digit in exponent"},
        {"1e_", "- 0-3 expected at least one digit in exponent"},
        {"0x1.8", "- 0-5 hexadecimal float literal is not supported"},
        {"0b1e3", "- 0-5 binary float literal is not supported"},
        {"0b1f32", "- 0-6 binary float literal is not supported"},
        {"340282366920938463463374607431768211455", ""},
        {"340282366920938463463374607431768211456", "- 0-39 integer literal is too large"},
        {"0x1_0000_0000_0000_0000_0000_0000_0000_0000", "- 0-43 integer literal is too large"},
        {"0xffff_ffff_ffff_ffff_ffff_ffff_ffff_ffff", ""},
    };
    assert_bad(*state, bad, COUNT_OF(bad), true);
}

static void test_bad_escapes(void **state)
{
    static const Bad bad[] = {
        {"\"\\a\"", "- 2-3 unknown character escape: `a`"},
        {"b\"\\a\"", "- 3-4 unknown byte escape: `a`"},
        {"\"\\a\\b\"", "- 2-3 unknown character escape: `a`; - 4-5 unknown character escape: `b`"},
        {"'\\q'", "- 2-3 unknown character escape: `q`"},
        {"\"\\xff\"", "- 1-5 out of range hex escape"},
        {"\"\\x7f\"", ""},
        {"\"\\x80\"", "- 1-5 out of range hex escape"},
        {"b\"\\xff\"", ""},
        {"\"\\x4\"", "- 1-4 numeric character escape is too short"},
        {"\"\\x4g\"", "- 4-5 invalid character in numeric character escape: `g`"},
        {"\"\\u0041\"", "- 1-4 incorrect unicode escape sequence"},
        {"\"\\u{}\"", "- 1-5 empty unicode escape"},
        {"\"\\u{41\"", "- 1-6 unterminated unicode escape"},
        {"\"\\u{4z}\"", "- 5-6 invalid character in unicode escape: `z`"},
        {"\"\\u{_41}\"", "- 4-5 invalid start of unicode escape: `_`"},
        {"\"\\u{4_1}\"", ""},
        {"\"\\u{0000041}\"", "- 1-12 overlong unicode escape"},
        {"\"\\u{10ffff}\"", ""},
        {"\"\\u{110000}\"", "- 1-11 invalid unicode character escape"},
        {"'\\u{d800}'", "- 1-9 invalid unicode character escape"},
        {"b'\\u{41}'", "- 2-8 unicode escape in byte string"},
        {"b'\xc3\xa9'", "- 2-4 non-ASCII character in byte literal"},
        {"b\"n\xc3\xa9\"", "- 3-5 non-ASCII character in byte string literal"},
        {"\"a\rb\"", "- 2-3 bare CR not allowed in string"},
        {"r\"a\rb\"", "- 3-4 bare CR not allowed in raw string"},
        {"/// a\rb", "- 5-6 bare CR not allowed in doc-comment"},
        {"// a\rb", ""},
    };
    assert_bad(*state, bad, COUNT_OF(bad), true);
}

static void test_bad_chars(void **state)
{
    static const Bad bad[] = {
        {"''", "- 1-1 empty character literal"},
        {"b''", "- 2-2 empty character literal"},
        {"'''", "- 1-2 character constant must be escaped: `'`"},
        {"'\t'", "- 1-2 character constant must be escaped: `\\t`"},
        {"'\n'", "- 1-2 character constant must be escaped: `\\n`"},
        {"'ab'", "- 0-4 character literal may only contain one codepoint"},
        {"b'ab'", "- 0-5 character literal may only contain one codepoint"},
        {"'e\xcc\x81'", "- 0-5 character literal may only contain one codepoint"},
        {"'a'u8", "- 0-5 suffixes on character literals are invalid"},
        {"\"a\"str", "- 0-6 suffixes on string literals are invalid"},
    };
    assert_bad(*state, bad, COUNT_OF(bad), true);
}

static void test_bad_starts(void **state)
{
    static const Bad bad[] = {
        {"a\\b", "- 1-2 unknown start of token: \\"},
        {"a`b", "- 1-2 unknown start of token: `"},
        {"\x01", "- 0-1 unknown start of token: \\u{1}"},
        {"5\xe2\x82\xac", "- 1-4 unknown start of token: \\u{20ac}"},
        {"\xc2\xa0", "- 0-2 unknown start of token: \\u{a0}"},
        {"n\xf0\x9f\xa6\x80", "- 0-5 identifiers cannot contain emoji: `n\xf0\x9f\xa6\x80`"},
        {"\xd8\xa7", "LUD0010 0-2 Ludus does not support letters of this script in identifiers"},
        {"e\xcc\x81", "LUD0010 0-3 Ludus does not support letters of this script in identifiers"},
        {"x\"a\"", "- 0-1 prefix `x` is unknown"},
        {"x'a'", "- 0-1 prefix `x` is unknown"},
        {"x#", "- 0-1 prefix `x` is unknown"},
        {"r#self", "- 0-6 `self` cannot be a raw identifier"},
    };
    assert_bad(*state, bad, COUNT_OF(bad), true);
}

/* A character that looks like one of ours is reported and read as that. */
static void test_look_alikes(void **state)
{
    Fixture *f = *state;
    assert_true(lex_text(f, "a\xcd\xbe b \xe2\x88\x92 c \xef\xbc\x88" "d\xef\xbc\x89"));
    assert_int_equal(f->diags.error_count, 4);
    assert_string_equal(kinds(f), "IDENT SEMI IDENT MINUS IDENT LPAREN IDENT RPAREN");
    assert_int_equal(token_end(&f->tokens, 1), 3);
    assert_true(lex_text(f, "\xe2\x80\x9chi there\xe2\x80\x9d;"));
    assert_int_equal(f->diags.error_count, 1);
    assert_string_equal(kinds(f), "STR SEMI");
}

/* After these nothing that follows means anything: the tokens are not parsed. */
static void test_not_closed(void **state)
{
    static const Bad bad[] = {
        {"f(\"abc\n", "E0765 2-7 unterminated double quote string"},
        {"b\"abc", "E0766 1-5 unterminated double quote byte string"},
        {"r#\"abc\"", "E0748 0-1 unterminated raw string"},
        {"x = 'a\n)", ""},
        {"'ab;\n", ""},
        {"'(a;\n\"", "E0762 0-4 unterminated character literal"},
        {"b'a;\n", "E0763 1-4 unterminated byte constant"},
        {"a /* b /* c */", "E0758 2-14 unterminated block comment"},
    };
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        bool good = lex_text(*state, bad[i].text);
        if (bad[i].complaint[0] != 0) {
            assert_false(good);
            assert_string_equal(complaints(*state), bad[i].complaint);
        }
    }
}

static void test_brackets(void **state)
{
    static const Bad bad[] = {
        {"fn f() {", "- 8-8 this file contains an unclosed delimiter"},
        {"[1, 2)", "- 0-1 mismatched closing delimiter: `)`"},
        {"{ [1, 2; }", "- 2-3 mismatched closing delimiter: `}`"},
        {"{ ( [ }", "- 4-5 mismatched closing delimiter: `}`"},
        {"a }", "- 2-3 unexpected closing delimiter: `}`"},
        {"{ a) ; }", "- 7-8 unexpected closing delimiter: `}`"},
        {"{ ] } )", "- 4-5 unexpected closing delimiter: `}`"},
        {"{ ( ] ) }", "- 8-9 unexpected closing delimiter: `}`"},
        {"( } ]",
         "- 0-1 mismatched closing delimiter: `}`; - 4-5 unexpected closing delimiter: `]`"},
    };
    assert_bad(*state, bad, COUNT_OF(bad), false);
}

static void test_nesting(void **state)
{
    Fixture *f = *state;
    static char text[2 * LIMIT_NESTING + 64];
    for (u32 depth = LIMIT_NESTING - 1; depth <= LIMIT_NESTING + 20; depth++) {
        memset(text, '(', depth);
        memset(text + depth, ')', depth);
        text[2 * depth] = 0;
        bool within = depth <= LIMIT_NESTING;
        assert_int_equal(lex_text(f, text), within);
        assert_string_equal(
            complaints(f),
            within ? "" : "- 1000-1001 the nesting depth exceeds the limit of 1000 levels");
        assert_int_equal(f->diags.worst, within ? 0 : DIAG_CLASS_LIMIT);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_words),
        TEST(test_symbols),
        TEST(test_every_spelling),
        TEST(test_macro_names),
        TEST(test_numbers),
        TEST(test_fields),
        TEST(test_quotes),
        TEST(test_strings),
        TEST(test_space_and_comments),
        TEST(test_partners),
        TEST(test_arrays_grow),
        TEST(test_dump),
        TEST(test_bad_numbers),
        TEST(test_bad_escapes),
        TEST(test_bad_chars),
        TEST(test_bad_starts),
        TEST(test_look_alikes),
        TEST(test_not_closed),
        TEST(test_brackets),
        TEST(test_nesting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
