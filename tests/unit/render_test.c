/* render_test.c: diagnostics as text, compared byte by byte. The layouts are those of rustc
 * 1.95; cases marked "rustc:" were compared with its output for the same program. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "source/render.h"

typedef struct Fixture {
    MemHost host;
    Arena text; /* of the source and of the output */
    Arena records;
    Source source;
    Diags diags;
    RenderOptions options;
} Fixture;

static int setup(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    mem_host_init(&fixture.host);
    arena_init(&fixture.text, &fixture.host, &(ArenaOptions){.name = "text"});
    arena_init(&fixture.records, &fixture.host, &(ArenaOptions){.name = "records"});
    diags_init(&fixture.diags, &fixture.records);
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    arena_free(&f->text);
    arena_free(&f->records);
    return 0;
}

static void load(Fixture *f, const char *text)
{
    source_from_text(&f->text, STR("a.rs"), str_from_cstr(text), &f->source);
}

/* The span of the n-th (from 0) occurrence of `needle` in the source. */
static Span find_nth(const Fixture *f, const char *needle, u32 n)
{
    const char *begin = (const char *)f->source.text.bytes;
    const char *found = strstr(begin, needle);
    for (; found && n > 0; n--) {
        found = strstr(found + 1, needle);
    }
    assert_non_null(found);
    u32 start = (u32)(found - begin);
    return (Span){start, start + (u32)strlen(needle)};
}

static Span find(const Fixture *f, const char *needle) { return find_nth(f, needle, 0); }

static Str render(Fixture *f)
{
    StrBuf out = {.arena = &f->text};
    render_diags(&out, &f->source, &f->diags, &f->options);
    strbuf_push(&out, '\0');
    return (Str){out.bytes, out.len - 1};
}

/* The closing lines about explanations, which only test_explained looks at, are left out. */
static void expect(Fixture *f, const char *wanted)
{
    const char *text = (const char *)render(f).bytes;
    size_t len = strlen(wanted);
    if (strncmp(text, wanted, len) != 0 || !strstr(text + len, "`ludus explain E")) {
        assert_string_equal(text, wanted);
    }
}

#define ONE_ERROR "\nerror: aborting due to 1 previous error\n\n"

/* rustc: these lines behind the errors, with its own command */
static void test_explained(void **state)
{
    Fixture *f = *state;
    load(f, "abc");
    diag_error(&f->diags, DIAG_E0384, find(f, "b"), "m");
    const char *one = "previous error\n\n"
                      "For more information about this error, try `ludus explain E0384`.\n";
    assert_non_null(strstr((const char *)render(f).bytes, one));
    diag_error(&f->diags, DIAG_E0308, find(f, "c"), "m");
    diag_error(&f->diags, DIAG_E0384, find(f, "c"), "m");
    diag_error(&f->diags, DIAG_SYNTAX, find(f, "c"), "m");
    const char *two = "previous errors\n\n"
                      "Some errors have detailed explanations: E0308, E0384.\n"
                      "For more information about an error, try `ludus explain E0308`.\n";
    assert_non_null(strstr((const char *)render(f).bytes, two));
}

/* ---- spans inside a line --------------------------------------------------------------------- */

/* rustc: this program */
static void test_one_label(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    let v = fooo(1);\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0425, find(f, "fooo"),
                         "cannot find function `%s` in this scope", "fooo");
    diag_label(d, d->span, "not found in this scope");
    expect(f, "error[E0425]: cannot find function `fooo` in this scope\n"
              " --> a.rs:2:13\n"
              "  |\n"
              "2 |     let v = fooo(1);\n"
              "  |             ^^^^ not found in this scope\n" ONE_ERROR);
}

static void test_no_label(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    1 + ;\n}\n");
    diag_error(&f->diags, DIAG_SYNTAX, find(f, ";"), "expected expression, found `;`");
    expect(f, "error: expected expression, found `;`\n"
              " --> a.rs:2:9\n"
              "  |\n"
              "2 |     1 + ;\n"
              "  |         ^\n" ONE_ERROR);
}

/* rustc: this program */
static void test_second_label_hangs(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    let x: i32 = 1.5;\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "1.5"), "mismatched types");
    diag_label(d, d->span, "expected `i32`, found floating-point number");
    diag_label(d, find(f, "i32"), "expected due to this");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:18\n"
              "  |\n"
              "2 |     let x: i32 = 1.5;\n"
              "  |            ---   ^^^ expected `i32`, found floating-point number\n"
              "  |            |\n"
              "  |            expected due to this\n" ONE_ERROR);
}

/* rustc: `let s = String::new(); let t = s; let u = s;` */
static void test_three_labels(void **state)
{
    Fixture *f = *state;
    load(f, "let s = new(); let t = s; let u = s;\n");
    Diag *d = diag_error(&f->diags, DIAG_E0382, find_nth(f, "s;", 1), "use of moved value: `s`");
    d->span.end--;
    Span moved = find(f, "s;");
    Span binding = find(f, "s ");
    diag_label(d, (Span){binding.start, binding.start + 1}, "move occurs because of its type");
    diag_label(d, (Span){moved.start, moved.start + 1}, "value moved here");
    diag_label(d, d->span, "value used here after move");
    expect(f, "error[E0382]: use of moved value: `s`\n"
              " --> a.rs:1:35\n"
              "  |\n"
              "1 | let s = new(); let t = s; let u = s;\n"
              "  |     -                  -          ^ value used here after move\n"
              "  |     |                  |\n"
              "  |     |                  value moved here\n"
              "  |     move occurs because of its type\n" ONE_ERROR);
}

/* rustc: `foo(x: u32)` of its own test span_overlap_label */
static void test_overlapping_spans(void **state)
{
    Fixture *f = *state;
    load(f, "fn foo(x: u32) {}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "fn foo(x: u32)"), "m");
    diag_label(d, d->span, "fn_span");
    diag_label(d, find(f, "x"), "x_span");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:1\n"
              "  |\n"
              "1 | fn foo(x: u32) {}\n"
              "  | ^^^^^^^-^^^^^^\n"
              "  | |      |\n"
              "  | |      x_span\n"
              "  | fn_span\n" ONE_ERROR);
}

static void test_empty_span_and_empty_label(void **state)
{
    Fixture *f = *state;
    load(f, "let a = 1\nlet b = 2;\n");
    Span missing = span_after(find(f, "1"));
    Diag *d = diag_error(&f->diags, DIAG_SYNTAX, missing, "expected `;`, found keyword `let`");
    diag_label(d, missing, "help: add `;` here");
    diag_label(d, find_nth(f, "let", 1), "unexpected token");
    expect(f, "error: expected `;`, found keyword `let`\n"
              " --> a.rs:1:10\n"
              "  |\n"
              "1 | let a = 1\n"
              "  |          ^ help: add `;` here\n"
              "2 | let b = 2;\n"
              "  | --- unexpected token\n" ONE_ERROR);
}

/* ---- several lines --------------------------------------------------------------------------- */

/* One line between is shown, two and more are "...". The numbers are right-aligned. */
static void test_far_lines(void **state)
{
    Fixture *f = *state;
    load(f, "a1\na2\na3\na4\na5\na6\na7\na8\na9\na10\n");
    Diag *d = diag_error(&f->diags, DIAG_E0499, find(f, "a10"), "m");
    diag_label(d, find(f, "a3"), "three");
    diag_label(d, find(f, "a5"), "five");
    diag_label(d, d->span, "ten");
    expect(f, "error[E0499]: m\n"
              "  --> a.rs:10:1\n"
              "   |\n"
              " 3 | a3\n"
              "   | -- three\n"
              " 4 | a4\n"
              " 5 | a5\n"
              "   | -- five\n"
              "...\n"
              "10 | a10\n"
              "   | ^^^ ten\n" ONE_ERROR);
}

/* rustc: this program */
static void test_multi_line_span(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    let x: i32 = \"a\nb\nc\";\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "\"a\nb\nc\""), "mismatched types");
    diag_label(d, d->span, "expected `i32`, found `&str`");
    diag_label(d, find(f, "i32"), "expected due to this");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:18\n"
              "  |\n"
              "2 |       let x: i32 = \"a\n"
              "  |  ____________---___^\n"
              "  | |            |\n"
              "  | |            expected due to this\n"
              "3 | | b\n"
              "4 | | c\";\n"
              "  | |__^ expected `i32`, found `&str`\n" ONE_ERROR);
}

/* rustc: a `while` whose value is missing: `/` where the span begins its line, "..." inside it */
static void test_span_that_begins_its_line(void **state)
{
    Fixture *f = *state;
    load(f, "fn f() -> u32 {\n    while a {\n        b;\n        c;\n        d;\n        e;\n"
            "        g;\n        h;\n    }\n}\n");
    Span whole = {find(f, "while").start, find_nth(f, "}", 0).end};
    Diag *d = diag_error(&f->diags, DIAG_E0308, whole, "mismatched types");
    diag_label(d, whole, "expected `u32`, found `()`");
    diag_label(d, find(f, "u32"), "expected `u32` because of return type");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:5\n"
              "  |\n"
              "1 |   fn f() -> u32 {\n"
              "  |             --- expected `u32` because of return type\n"
              "2 | /     while a {\n"
              "3 | |         b;\n"
              "4 | |         c;\n"
              "5 | |         d;\n"
              "... |\n"
              "8 | |         h;\n"
              "9 | |     }\n"
              "  | |_____^ expected `u32`, found `()`\n" ONE_ERROR);
}

/* rustc: `(4 +\n 5) = 6;`: the end of a bracket beside another mark turns lower */
static void test_bracket_beside_a_mark(void **state)
{
    Fixture *f = *state;
    load(f, "x(4 +\n  5) = 6;\n");
    Diag *d = diag_error(&f->diags, DIAG_E0070, find(f, "="), "invalid left-hand side");
    diag_label(d, find(f, "(4 +\n  5)"), "cannot assign to this expression");
    expect(f, "error[E0070]: invalid left-hand side\n"
              " --> a.rs:2:6\n"
              "  |\n"
              "1 |   x(4 +\n"
              "  |  __-\n"
              "2 | |   5) = 6;\n"
              "  | |    - ^\n"
              "  | |____|\n"
              "  |      cannot assign to this expression\n" ONE_ERROR);
}

/* rustc: a call with two unexpected arguments of two lines each: two brackets side by side */
static void test_two_brackets(void **state)
{
    Fixture *f = *state;
    load(f, "two({\n}, (3,\n4), {\n5\n});\n");
    Diag *d = diag_error(&f->diags, DIAG_E0061, find(f, "two"), "too many arguments");
    diag_label(d, find(f, "(3,\n4)"), "unexpected argument #3");
    diag_label(d, find(f, "{\n5\n}"), "unexpected argument #4");
    expect(f, "error[E0061]: too many arguments\n"
              " --> a.rs:1:1\n"
              "  |\n"
              "1 |    two({\n"
              "  |    ^^^\n"
              "2 |    }, (3,\n"
              "  |  _____-\n"
              "3 | |  4), {\n"
              "  | | __-__-\n"
              "  | ||__|\n"
              "  |  |  unexpected argument #3\n"
              "4 |  | 5\n"
              "5 |  | });\n"
              "  |  |_- unexpected argument #4\n" ONE_ERROR);
}

/* rustc: an `if` whose branch has another type: a bracket begins left of a label */
static void test_bracket_before_a_label(void **state)
{
    Fixture *f = *state;
    load(f, "a {\n  if b { 3 } else { 4\n  } c;\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "3"), "mismatched types");
    diag_label(d, d->span, "expected `()`, found integer");
    diag_label(d, find(f, "if b { 3 } else { 4\n  }"), "expected this to be `()`");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:10\n"
              "  |\n"
              "2 |     if b { 3 } else { 4\n"
              "  |     -      ^ expected `()`, found integer\n"
              "  |  ___|\n"
              "  | |\n"
              "3 | |   } c;\n"
              "  | |___- expected this to be `()`\n" ONE_ERROR);
}

/* A short label left of a bracket's beginning hangs too. */
static void test_bracket_behind_a_label(void **state)
{
    Fixture *f = *state;
    load(f, "x = y + z + (1,\n2);\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "(1,\n2)"), "m");
    diag_label(d, d->span, "tuple");
    diag_label(d, find(f, "x"), "i");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:13\n"
              "  |\n"
              "1 |   x = y + z + (1,\n"
              "  |  _-___________^\n"
              "  | | |\n"
              "  | | i\n"
              "2 | | 2);\n"
              "  | |__^ tuple\n" ONE_ERROR);
}

/* rustc: this program. Of two brackets that begin on one line, the right one turns lower. */
static void test_two_brackets_from_one_line(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    let a = if true { (1,\n       2)\n    } else { \"x\" };\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "\"x\""),
                         "`if` and `else` have incompatible types");
    Span whole = {find(f, "if").start, find_nth(f, "}", 1).end};
    diag_label(d, whole, "`if` and `else` have incompatible types");
    diag_label(d, find(f, "(1,\n       2)"), "expected because of this");
    diag_label(d, d->span, "expected `({integer}, {integer})`, found `&str`");
    expect(f, "error[E0308]: `if` and `else` have incompatible types\n"
              " --> a.rs:4:14\n"
              "  |\n"
              "2 |        let a = if true { (1,\n"
              "  |  ______________-         -\n"
              "  | | _______________________|\n"
              "3 | ||        2)\n"
              "  | ||_________- expected because of this\n"
              "4 | |      } else { \"x\" };\n"
              "  | |_______________^^^_- `if` and `else` have incompatible types\n"
              "  |                 |\n"
              "  |                 expected `({integer}, {integer})`, found `&str`\n" ONE_ERROR);
}

/* More labels than are shown; the primary one is among them, wherever it stands. */
static void test_many_labels(void **state)
{
    Fixture *f = *state;
    char *text = arena_array(&f->text, char, 401);
    for (u32 i = 0; i < 200; i++) {
        memcpy(text + 2 * i, "a\n", 3);
    }
    load(f, text);
    Diag *d = diag_error(&f->diags, DIAG_E0416, (Span){398, 399}, "m");
    for (u32 i = 0; i < 200; i++) {
        diag_label(d, (Span){2 * i, 2 * i + 1}, "label %u", i);
    }
    const char *out = (const char *)render(f).bytes;
    assert_non_null(strstr(out, " 63 | a\n    | - label 62\n...\n200 | a\n    | ^ label 199\n"));
    assert_null(strstr(out, "label 63"));
}

/* Two labels on one span over several lines: one bracket. */
static void test_two_labels_on_one_bracket(void **state)
{
    Fixture *f = *state;
    load(f, "a(\nb)\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "a(\nb)"), "m");
    diag_label(d, d->span, "one");
    diag_label(d, d->span, "two");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:1\n"
              "  |\n"
              "1 | / a(\n"
              "2 | | b)\n"
              "  | |  ^\n"
              "  | |  |\n"
              "  | |__one\n"
              "  |    two\n" ONE_ERROR);
}

/* ---- characters ------------------------------------------------------------------------------ */

/* rustc: this line. The column counts a tab as one, the drawing as four. */
static void test_tabs(void **state)
{
    Fixture *f = *state;
    load(f, "\tlet\tx: u8 = \"x\";\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "\"x\""), "mismatched types");
    diag_label(d, d->span, "expected `u8`, found `&str`");
    diag_label(d, find(f, "u8"), "expected due to this");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:1:14\n"
              "  |\n"
              "1 |     let    x: u8 = \"x\";\n"
              "  |               --   ^^^ expected `u8`, found `&str`\n"
              "  |               |\n"
              "  |               expected due to this\n" ONE_ERROR);
}

/* rustc: this line. Wide characters take two columns, combining marks none. */
static void test_wide_characters(void **state)
{
    Fixture *f = *state;
    load(f, "let w = \"日本語\" + \"e\u0301\";\n");
    Diag *d = diag_error(&f->diags, DIAG_E0369, find(f, "+"), "cannot add `&str` to `&str`");
    diag_label(d, find(f, "\"日本語\""), "&str");
    diag_label(d, find(f, "\"e\u0301\""), "&str");
    expect(f, "error[E0369]: cannot add `&str` to `&str`\n"
              " --> a.rs:1:15\n"
              "  |\n"
              "1 | let w = \"日本語\" + \"e\u0301\";\n"
              "  |         -------- ^ --- &str\n"
              "  |         |\n"
              "  |         &str\n" ONE_ERROR);
}

/* What a terminal would obey, or what would show another program than is compiled, is replaced. */
static void test_control_characters(void **state)
{
    Fixture *f = *state;
    load(f, "let a = \"\x1b[2J\u202e\x7fx\u200d\"; b  \n");
    diag_error(&f->diags, DIAG_E0425, find(f, "b"), "cannot find `\x1b[31m`");
    expect(f, "error[E0425]: cannot find `␛[31m`\n"
              " --> a.rs:1:21\n"
              "  |\n"
              "1 | let a = \"␛[2J\uFFFD␡x\"; b\n"
              "  |                    ^\n" ONE_ERROR);
}

static void test_bytes_that_are_not_utf8(void **state)
{
    Fixture *f = *state;
    load(f, "let a = \"x\xff\xfey\";\n");
    Span bad = find(f, "\xff");
    diag_error(&f->diags, DIAG_NOT_UTF8, bad, "the source is not valid UTF-8");
    expect(f, "error: the source is not valid UTF-8\n"
              " --> a.rs:1:11\n"
              "  |\n"
              "1 | let a = \"x\uFFFD\uFFFDy\";\n"
              "  |           ^\n" ONE_ERROR);
}

/* JSON is UTF-8, also when it shows a line that is not. */
static void test_json_of_bytes_that_are_not_utf8(void **state)
{
    Fixture *f = *state;
    load(f, "let x = \"\xff\xc3\";\n");
    Span bad = find(f, "\xff");
    diag_error(&f->diags, DIAG_NOT_UTF8, bad, "the source is not valid UTF-8");
    f->options.format = ERROR_FORMAT_JSON;
    Str text = render(f);
    assert_int_equal(utf8_validate(text.bytes, text.len), SIZE_MAX);
    assert_non_null(strstr((const char *)text.bytes, "let x = \\\"\uFFFD\uFFFD\\\";"));
}

/* rustc: as without \r */
static void test_crlf(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\r\n    let x: i32 = \"a\r\nb\r\nc\";\r\n    y\r\n}\r\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "\"a\r\nb\r\nc\""), "mismatched types");
    diag_label(d, d->span, "expected `i32`, found `&str`");
    diag_error(&f->diags, DIAG_E0425, find(f, "y"), "cannot find value `y`");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:18\n"
              "  |\n"
              "2 |       let x: i32 = \"a\n"
              "  |  __________________^\n"
              "3 | | b\n"
              "4 | | c\";\n"
              "  | |__^ expected `i32`, found `&str`\n"
              "\n"
              "error[E0425]: cannot find value `y`\n"
              " --> a.rs:5:5\n"
              "  |\n"
              "5 |     y\n"
              "  |     ^\n"
              "\nerror: aborting due to 2 previous errors\n\n");
}

/* ---- the end of the text --------------------------------------------------------------------- */

/* rustc: this program */
static void test_end_of_text_after_newline(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n");
    Span end = {12, 12};
    Diag *d = diag_error(&f->diags, DIAG_DELIMITER, end,
                         "this file contains an unclosed delimiter");
    diag_label(d, find(f, "{"), "unclosed delimiter");
    expect(f, "error: this file contains an unclosed delimiter\n"
              " --> a.rs:1:13\n"
              "  |\n"
              "1 | fn main() {\n"
              "  |           -^\n"
              "  |           |\n"
              "  |           unclosed delimiter\n" ONE_ERROR);
}

/* rustc: an unterminated string. A bracket that ends at the end of the text counts the newline. */
static void test_span_to_the_end_of_text(void **state)
{
    Fixture *f = *state;
    load(f, "f(\"hello);\n}\n");
    Span rest = {2, 13};
    diag_error(&f->diags, DIAG_E0765, rest, "unterminated double quote string");
    expect(f, "error[E0765]: unterminated double quote string\n"
              " --> a.rs:1:3\n"
              "  |\n"
              "1 |   f(\"hello);\n"
              "  |  ___^\n"
              "2 | | }\n"
              "  | |__^\n" ONE_ERROR);
}

static void test_end_of_text_without_newline(void **state)
{
    Fixture *f = *state;
    load(f, "let x = 1 +");
    diag_error(&f->diags, DIAG_SYNTAX, (Span){11, 11}, "expected expression, found end of file");
    expect(f, "error: expected expression, found end of file\n"
              " --> a.rs:1:12\n"
              "  |\n"
              "1 | let x = 1 +\n"
              "  |            ^\n" ONE_ERROR);
}

static void test_empty_file(void **state)
{
    Fixture *f = *state;
    load(f, "");
    Diag *d = diag_error(&f->diags, DIAG_E0601, (Span){0, 0}, "`main` function not found");
    diag_label(d, d->span, "here");
    expect(f, "error[E0601]: `main` function not found\n"
              " --> a.rs:1:1\n"
              "  |\n"
              "1 |\n"
              "  | ^ here\n" ONE_ERROR);
}

/* rustc: a crate without main */
static void test_no_place(void **state)
{
    Fixture *f = *state;
    load(f, "fn f() {}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0601, SPAN_NONE, "`main` function not found");
    diag_note(d, "consider adding a `main` function to `a.rs`");
    diag_label(d, SPAN_NONE, "never shown");
    d = diag_error(&f->diags, DIAG_E0425, find(f, "f()"), "first, because it has a place");
    diag_label(d, SPAN_NONE, "never shown");
    expect(f, "error[E0425]: first, because it has a place\n"
              " --> a.rs:1:4\n"
              "  |\n"
              "1 | fn f() {}\n"
              "  |    ^^^\n"
              "\n"
              "error[E0601]: `main` function not found\n"
              "  |\n"
              "  = note: consider adding a `main` function to `a.rs`\n"
              "\nerror: aborting due to 2 previous errors\n\n");
}

static void test_unreadable(void **state)
{
    Fixture *f = *state;
    load(f, "");
    diag_error(&f->diags, DIAG_UNREADABLE, SPAN_NONE, "couldn't read `x.rs`: No such file");
    expect(f, "error: couldn't read `x.rs`: No such file\n" ONE_ERROR);
}

/* ---- long lines and names -------------------------------------------------------------------- */

/* rustc --diagnostic-width=60: the window moves to the spans */
static void test_window_of_a_long_line(void **state)
{
    Fixture *f = *state;
    f->options.width = 60;
    load(f, "let aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = bad + "
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;\n");
    Diag *d = diag_error(&f->diags, DIAG_E0425, find(f, "bad"), "m");
    diag_label(d, d->span, "not found in this scope");
    expect(f, "error[E0425]: m\n"
              " --> a.rs:1:64\n"
              "  |\n"
              "1 | ...aaaaaaaa = bad + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...\n"
              "  |               ^^^ not found in this scope\n" ONE_ERROR);
}

/* rustc: indentation of more than 20 columns is cut when a line is too long */
static void test_window_without_indentation(void **state)
{
    Fixture *f = *state;
    f->options.width = 60;
    load(f, "                                                  let deep: i32 = \"deep\";\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "\"deep\""), "m");
    diag_label(d, d->span, "label");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:67\n"
              "  |\n"
              "1 | ...                   let deep: i32 = \"deep\";\n"
              "  |                                       ^^^^^^ label\n" ONE_ERROR);
}

/* rustc --diagnostic-width=60: the window begins where the code does */
static void test_window_from_the_code(void **state)
{
    Fixture *f = *state;
    f->options.width = 60;
    load(f, "                                                  let deep: i32 = bad; "
            "foofoofoo(12345678);\n");
    Diag *d = diag_error(&f->diags, DIAG_E0425, find(f, "bad"), "m");
    diag_label(d, d->span, "not found in this scope");
    expect(f, "error[E0425]: m\n"
              " --> a.rs:1:67\n"
              "  |\n"
              "1 | ...   let deep: i32 = bad; foofoofoo(12345678);\n"
              "  |                       ^^^ not found in this scope\n" ONE_ERROR);
}

/* Spans too far apart for one window: the line is shown in parts. */
static void test_line_in_parts(void **state)
{
    Fixture *f = *state;
    f->options.width = 50;
    load(f, "let first = 1; /* cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
            "cccccccccccccccccccccccccccccccccccccccccccccc */ second();\n");
    Diag *d = diag_error(&f->diags, DIAG_E0499, find(f, "second"), "m");
    diag_label(d, d->span, "here");
    diag_label(d, find(f, "first"), "there");
    expect(f, "error[E0499]: m\n"
              " --> a.rs:1:131\n"
              "  |\n"
              "1 | let first = 1; /* ccc...cccccccc */ second();\n"
              "  |     ----- there                     ^^^^^^ here\n" ONE_ERROR);
}

static void test_long_span_in_parts(void **state)
{
    Fixture *f = *state;
    f->options.width = 44;
    load(f, "x(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa);\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, (Span){2, 78}, "m");
    diag_label(d, d->span, "long");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:3\n"
              "  |\n"
              "1 | x(aaaaaaaaaaaaaaaa...aaaaaaaaaaaaaaaa);\n"
              "  |   ^^^^^^^^^^^^^^^^...^^^^^^^^^^^^^^^^ long\n" ONE_ERROR);
}

/* A megabyte on one line, in one name, in one message: a screen of output. */
static void test_megabyte(void **state)
{
    Fixture *f = *state;
    enum { SIZE = 1 << 20 };
    char *text = arena_array(&f->text, char, SIZE + 1);
    memset(text, 'n', SIZE);
    memcpy(text + SIZE - 5, " = 1;", 5);
    text[SIZE] = '\0';
    load(f, text);
    for (u32 i = 0; i < 30; i++) {
        Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){i * 3, SIZE - 5}, "no `%.*s` here",
                             SIZE - 5, text);
        diag_label(d, d->span, "`%.*s`", SIZE - 5, text);
        diag_label(d, (Span){SIZE / 2, SIZE / 2 + 1}, "middle");
        diag_suggest(d, (Span){0, SIZE - 5}, (Str){(const u8 *)text, SIZE - 6}, "too long to show");
        diag_suggest(d, (Span){0, SIZE - 5}, STR("short"), "`%.*s`", SIZE - 5, text);
    }
    Str out = render(f);
    assert_in_range(out.len, 10000, 60000);
    assert_true(arena_used(&f->records) < 1 << 20);
    assert_non_null(strstr((const char *)out.bytes, "error[E0425]: no `nnnnn"));
    assert_non_null(strstr((const char *)out.bytes, "nnn...nnn"));
    assert_null(strstr((const char *)out.bytes, "too long to show"));
    assert_non_null(strstr((const char *)out.bytes, "+ short = 1;\n"));
}

/* ---- notes, helps, suggestions --------------------------------------------------------------- */

/* rustc's order: notes and helps as they come, then suggestions */
static void test_notes_helps_suggestion(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    let n: i64 = f(y);\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "f(y)"), "mismatched types");
    diag_label(d, d->span, "expected `i64`, found `i32`");
    diag_suggest(d, span_after(d->span), STR(".into()"), "you can convert an `i32` to an `i64`");
    diag_note(d, "expected `i64`\n   found `i32`");
    diag_help(d, "some help");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:2:18\n"
              "  |\n"
              "2 |     let n: i64 = f(y);\n"
              "  |                  ^^^^ expected `i64`, found `i32`\n"
              "  |\n"
              "  = note: expected `i64`\n"
              "             found `i32`\n"
              "  = help: some help\n"
              "help: you can convert an `i32` to an `i64`\n"
              "  |\n"
              "2 |     let n: i64 = f(y).into();\n"
              "  |                      +++++++\n" ONE_ERROR);
}

/* rustc: this program */
static void test_suggestion_replaces(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {\n    v = abx;\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0425, find(f, "abx"), "cannot find value `abx`");
    diag_suggest(d, d->span, STR("abc"), "a local variable with a similar name exists");
    expect(f, "error[E0425]: cannot find value `abx`\n"
              " --> a.rs:2:9\n"
              "  |\n"
              "2 |     v = abx;\n"
              "  |         ^^^\n"
              "  |\n"
              "help: a local variable with a similar name exists\n"
              "  |\n"
              "2 -     v = abx;\n"
              "2 +     v = abc;\n"
              "  |\n" ONE_ERROR);
}

/* rustc: a replacement that only adds to what is there is shown as an addition */
static void test_suggestion_adds_inside(void **state)
{
    Fixture *f = *state;
    load(f, "    if x = 3 { }\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "x = 3"), "mismatched types");
    diag_suggest(d, find(f, "="), STR("=="), "you might have meant to compare for equality");
    diag_suggest(d, find(f, "="), STR("="), "changes nothing: not shown");
    expect(f, "error[E0308]: mismatched types\n"
              " --> a.rs:1:8\n"
              "  |\n"
              "1 |     if x = 3 { }\n"
              "  |        ^^^^^\n"
              "  |\n"
              "help: you might have meant to compare for equality\n"
              "  |\n"
              "1 |     if x == 3 { }\n"
              "  |           +\n" ONE_ERROR);
}

static void test_suggestion_removes(void **state)
{
    Fixture *f = *state;
    load(f, "    a + 1;\n    gone\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "a"), "m");
    diag_suggest(d, find(f, ";"), STR(""), "remove this semicolon");
    diag_suggest(d, find(f, "gone"), STR(""), "remove the line");
    expect(f, "error[E0308]: m\n"
              " --> a.rs:1:5\n"
              "  |\n"
              "1 |     a + 1;\n"
              "  |     ^\n"
              "  |\n"
              "help: remove this semicolon\n"
              "  |\n"
              "1 -     a + 1;\n"
              "1 +     a + 1\n"
              "  |\n"
              "help: remove the line\n"
              "  |\n"
              "2 -     gone\n"
              "  |\n" ONE_ERROR);
}

/* rustc: a `while` loop as tail: lines 9 and 10 of the result, so the gutter has two digits */
static void test_suggestion_of_several_lines(void **state)
{
    Fixture *f = *state;
    load(f, "\n\n\n\n\n\n\n\n    }\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "}"), "mismatched types");
    diag_suggest(d, span_after(d->span), STR("\n    /* `u32` value */"),
                 "consider returning a value here");
    expect(f, "error[E0308]: mismatched types\n"
              "  --> a.rs:9:5\n"
              "   |\n"
              " 9 |     }\n"
              "   |     ^\n"
              "   |\n"
              "help: consider returning a value here\n"
              "   |\n"
              " 9 ~     }\n"
              "10 +     /* `u32` value */\n"
              "   |\n" ONE_ERROR);
}

/* ---- many ------------------------------------------------------------------------------------ */

static void test_warnings(void **state)
{
    Fixture *f = *state;
    load(f, "a b\n");
    diag_error(&f->diags, DIAG_E0425, find(f, "b"), "cannot find `b`");
    f->diags.warning_count = 2; /* as if rows with severity WARNING had been added */
    assert_non_null(strstr((const char *)render(f).bytes,
                           "\nerror: aborting due to 1 previous error; 2 warnings emitted\n\n"));
    f->diags = (Diags){.arena = &f->records, .warning_count = 1};
    assert_non_null(strstr((const char *)render(f).bytes, "warning: 1 warning emitted\n\n"));
}

static void test_nothing_to_say(void **state)
{
    Fixture *f = *state;
    load(f, "fn main() {}\n");
    expect(f, "");
}

/* In the order of positions, with the first twenty shown. */
static void test_more_than_shown(void **state)
{
    Fixture *f = *state;
    load(f, "abcdefghijklmnopqrstuvwxyz\n");
    f->options.format = ERROR_FORMAT_SHORT;
    for (u32 i = 26; i > 0; i--) {
        diag_error(&f->diags, DIAG_E0425, (Span){i - 1, i}, "e%u", i);
    }
    StrBuf wanted = {.arena = &f->text};
    for (u32 i = 1; i <= LIMIT_ERRORS_SHOWN; i++) {
        strbuf_printf(&wanted, "a.rs:1:%u: error[E0425]: e%u\n", i, i);
    }
    strbuf_printf(&wanted, "error: 6 more errors are not shown\n%c", 0);
    expect(f, (const char *)wanted.bytes);
}

static void test_more_than_shown_human(void **state)
{
    Fixture *f = *state;
    load(f, "abcdefghijklmnopqrstuvwxyz\n");
    for (u32 i = 0; i < LIMIT_ERRORS_SHOWN + 1; i++) {
        diag_error(&f->diags, DIAG_E0425, (Span){i, i + 1}, "e%u", i + 1);
    }
    const char *out = (const char *)render(f).bytes;
    assert_string_equal(strstr(out, "error[E0425]: e20\n"),
                        "error[E0425]: e20\n"
                        " --> a.rs:1:20\n"
                        "  |\n"
                        "1 | abcdefghijklmnopqrstuvwxyz\n"
                        "  |                    ^\n"
                        "\n"
                        "error: 1 more error is not shown\n"
                        "\n"
                        "error: aborting due to 21 previous errors\n"
                        "\n"
                        "For more information about this error, try `ludus explain E0425`.\n");
    assert_null(strstr(out, "e21"));
}

static void test_short_format(void **state)
{
    Fixture *f = *state;
    f->options.format = ERROR_FORMAT_SHORT;
    load(f, "fn main() {\n    é + x\n}\n");
    Diag *d = diag_error(&f->diags, DIAG_SYNTAX, find(f, "x"), "two\nlines");
    diag_label(d, d->span, "label");
    diag_note(d, "note");
    diag_error(&f->diags, DIAG_UNREADABLE, SPAN_NONE, "nowhere");
    expect(f, "a.rs:2:9: error: two␊lines\n"
              "error: nowhere\n");
}

/* ---- colour ---------------------------------------------------------------------------------- */

#define BOLD "\x1b[1m"
#define RED "\x1b[1m\x1b[91m"
#define BLUE "\x1b[1m\x1b[94m"
#define CYAN "\x1b[1m\x1b[96m"
#define DEL "\x1b[91m"
#define ADD "\x1b[92m"
#define OFF "\x1b[0m"

/* rustc --color always: these sequences */
static void test_color(void **state)
{
    Fixture *f = *state;
    f->options.color = true;
    load(f, "    let x: i32 = 1.5;\n");
    Diag *d = diag_error(&f->diags, DIAG_E0308, find(f, "1.5"), "mismatched types");
    diag_label(d, d->span, "expected `i32`");
    diag_label(d, find(f, "i32"), "due to this");
    diag_note(d, "text");
    diag_suggest(d, d->span, STR("1"), "replace");
    diag_suggest(d, span_after(d->span), STR(" as i32"), "add");
    expect(f, RED "error[E0308]" OFF BOLD ": mismatched types" OFF "\n"
              " " BLUE "--> " OFF "a.rs:1:18\n"
              "  " BLUE "|" OFF "\n"
              BLUE "1" OFF " " BLUE "|" OFF "     let x: i32 = 1.5;\n"
              "  " BLUE "|" OFF "            " BLUE "---" OFF "   " RED "^^^" OFF " "
              RED "expected `i32`" OFF "\n"
              "  " BLUE "|" OFF "            " BLUE "|" OFF "\n"
              "  " BLUE "|" OFF "            " BLUE "due to this" OFF "\n"
              "  " BLUE "|" OFF "\n"
              "  " BLUE "= " OFF BOLD "note" OFF ": text\n"
              CYAN "help" OFF ": replace\n"
              "  " BLUE "|" OFF "\n"
              BLUE "1" OFF " " DEL "- " OFF "    let x: i32 = " DEL "1.5" OFF ";\n"
              BLUE "1" OFF " " ADD "+ " OFF "    let x: i32 = " ADD "1" OFF ";\n"
              "  " BLUE "|" OFF "\n"
              CYAN "help" OFF ": add\n"
              "  " BLUE "|" OFF "\n"
              BLUE "1" OFF " " BLUE "| " OFF "    let x: i32 = 1.5" ADD " as i32" OFF ";\n"
              "  " BLUE "|" OFF "                      " ADD "++++++" OFF "\n"
              "\n"
              RED "error" OFF BOLD ": aborting due to 1 previous error" OFF "\n\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_one_label),
        TEST(test_no_label),
        TEST(test_second_label_hangs),
        TEST(test_three_labels),
        TEST(test_overlapping_spans),
        TEST(test_empty_span_and_empty_label),
        TEST(test_far_lines),
        TEST(test_multi_line_span),
        TEST(test_span_that_begins_its_line),
        TEST(test_bracket_beside_a_mark),
        TEST(test_two_brackets),
        TEST(test_bracket_before_a_label),
        TEST(test_bracket_behind_a_label),
        TEST(test_two_brackets_from_one_line),
        TEST(test_many_labels),
        TEST(test_two_labels_on_one_bracket),
        TEST(test_tabs),
        TEST(test_wide_characters),
        TEST(test_control_characters),
        TEST(test_bytes_that_are_not_utf8),
        TEST(test_json_of_bytes_that_are_not_utf8),
        TEST(test_crlf),
        TEST(test_end_of_text_after_newline),
        TEST(test_span_to_the_end_of_text),
        TEST(test_end_of_text_without_newline),
        TEST(test_empty_file),
        TEST(test_no_place),
        TEST(test_unreadable),
        TEST(test_window_of_a_long_line),
        TEST(test_window_without_indentation),
        TEST(test_window_from_the_code),
        TEST(test_line_in_parts),
        TEST(test_long_span_in_parts),
        TEST(test_megabyte),
        TEST(test_notes_helps_suggestion),
        TEST(test_suggestion_replaces),
        TEST(test_suggestion_adds_inside),
        TEST(test_suggestion_removes),
        TEST(test_suggestion_of_several_lines),
        TEST(test_explained),
        TEST(test_warnings),
        TEST(test_nothing_to_say),
        TEST(test_more_than_shown),
        TEST(test_more_than_shown_human),
        TEST(test_short_format),
        TEST(test_color),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
