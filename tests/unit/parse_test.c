/* parse_test.c: the parsers: which tree a text becomes, what is accepted and refused, and where
 * parsing goes on behind an error. Acceptance and positions were compared with rustc 1.95. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/limits.h"
#include "syntax/lex.h"
#include "syntax/parse.h"

typedef struct Fixture {
    MemHost host;
    Arena text, tokens_arena, symbols, diags_arena, items_arena, ast, out;
    Scratch scratch;
    Interner interner;
    Source source;
    Diags diags;
    Tokens tokens;
    ParseContext context;
    AstList items;
    jmp_buf exit;
} Fixture;

static Fixture fixture;

static Arena *const ARENAS[] = {&fixture.text,        &fixture.tokens_arena, &fixture.symbols,
                                &fixture.diags_arena, &fixture.items_arena,  &fixture.ast,
                                &fixture.out};

static void exhausted(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(host);
    UNUSED(arena);
    UNUSED(wanted);
    UNUSED(why);
    longjmp(fixture.exit, 1);
}

static int setup(void **state)
{
    static const char *const names[] = {"source", "tokens", "symbols", "diags",
                                        "items",  "ast",    "out"};
    memset(&fixture, 0, sizeof fixture);
    mem_host_init(&fixture.host);
    for (size_t i = 0; i < COUNT_OF(ARENAS); i++) {
        arena_init(ARENAS[i], &fixture.host, &(ArenaOptions){.name = names[i]});
    }
    scratch_init(&fixture.scratch, &fixture.host, &(ArenaOptions){.name = "scratch"});
    intern_init(&fixture.interner, &fixture.symbols);
    names_intern(&fixture.interner);
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(ARENAS); i++) {
        arena_abandon_marks(ARENAS[i]);
    }
    intern_free(&f->interner);
    for (size_t i = 0; i < COUNT_OF(ARENAS); i++) {
        arena_free(ARENAS[i]);
    }
    scratch_free(&f->scratch);
    return 0;
}

/* ---- running the parser --------------------------------------------------------------------- */

static void forget(Fixture *f)
{
    for (size_t i = 0; i < COUNT_OF(ARENAS); i++) {
        if (ARENAS[i] != &f->symbols) {
            arena_abandon_marks(ARENAS[i]);
            arena_reset(ARENAS[i]);
        }
    }
    scratch_reset(&f->scratch);
}

static bool load(Fixture *f, Str text)
{
    forget(f);
    diags_init(&f->diags, &f->diags_arena);
    assert_int_equal(source_from_text(&f->text, STR("test"), text, &f->source).status, SOURCE_OK);
    bool good = lex(&f->tokens_arena, &f->source, &f->interner, &f->diags, &f->scratch, &f->tokens);
    f->context = (ParseContext){
        .tokens = &f->tokens,
        .interner = &f->interner,
        .diags = &f->diags,
        .items = &f->items_arena,
        .ast = &f->ast,
        .scratch = &f->scratch,
    };
    f->items = (AstList){NULL, 0};
    return good;
}

/* Everything: items, and each body and initialiser. Nested items are looked for in the statements
 * of the body itself only. */
static void parse_item(Fixture *f, const Ast *item);

static void parse_nested(Fixture *f, const Ast *body)
{
    const AstBlock *block = ast_as(body, BLOCK, Block);
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        if (stmt->kind == AST_ITEM_STMT) {
            parse_item(f, ast_as(stmt, ITEM_STMT, ItemStmt)->item);
        }
    }
}

static void parse_item(Fixture *f, const Ast *item)
{
    if (item->kind == AST_FN && ast_as(item, FN, Fn)->body != 0) {
        parse_nested(f, parse_body(&f->context, ast_as(item, FN, Fn)->body));
    } else if (item->kind == AST_CONST && ast_as(item, CONST, Const)->init != 0) {
        assert_non_null(parse_initializer(&f->context, ast_as(item, CONST, Const)->init));
    }
}

static void parse_all(Fixture *f, Str text)
{
    if (!load(f, text)) {
        return;
    }
    f->items = parse_items(&f->context);
    u32 count = 0;
    for (const Ast *item = f->items.first; item != NULL; item = item->next) {
        parse_item(f, item);
        count++;
    }
    assert_int_equal(count, f->items.count);
}

/* "fn main() {\n" TEXT "\n}\n", so that positions begin at line 2. */
static Str in_main(const char *text)
{
    static char buffer[1 << 16];
    int len = snprintf(buffer, sizeof buffer, "fn main() {\n%s\n}\n", text);
    assert_true(len > 0 && (size_t)len < sizeof buffer);
    return (Str){(const u8 *)buffer, (size_t)len};
}

/* "CODE LINE:COL message; ..." in the order of the text. */
/* Errors alone: warnings do not stop a parse. */
static const char *complaints(Fixture *f)
{
    StrBuf line = {.arena = &f->out};
    diags_sort(&f->diags);
    for (const Diag *d = f->diags.first; d != NULL; d = d->next) {
        if (d->severity == SEVERITY_WARNING) {
            continue;
        }
        const char *code = diag_code_text(d->code);
        LineCol at = source_line_col(&f->source, d->span.start);
        strbuf_printf(&line, "%s%s %u:%u " STR_FMT, line.len > 0 ? "; " : "",
                      code[0] != 0 ? code : "-", at.line, at.column, STR_ARG(d->message));
    }
    strbuf_push(&line, 0);
    return (const char *)strbuf_str(&line).bytes;
}

static const char *node_text(Fixture *f, const Ast *node)
{
    StrBuf text = {.arena = &f->out};
    ast_print(node, &f->tokens, &f->interner, NULL, NULL, &text);
    strbuf_push(&text, 0);
    return (const char *)strbuf_str(&text).bytes;
}

/* The tree of main's body, without token positions: two texts of the same shape give the same. */
static const char *shape(Fixture *f, const char *text)
{
    assert_true(load(f, in_main(text)));
    AstList items = parse_items(&f->context);
    assert_int_equal(items.count, 1);
    const char *tree = node_text(f, parse_body(&f->context, ast_as(items.first, FN, Fn)->body));
    assert_string_equal(complaints(f), "");
    static char plain[2][1 << 16];
    static int which;
    char *to = plain[which ^= 1];
    char *start = to;
    for (; *tree != 0; tree++) {
        if (tree[0] == ' ' && tree[1] == ' ' && tree[2] == '[') {
            tree = strchr(tree, ']');
        } else {
            *to++ = *tree;
        }
    }
    *to = 0;
    return start;
}

/* ---- trees ---------------------------------------------------------------------------------- */

static void test_same_trees(void **state)
{
    static const char *const pairs[][2] = {
        {"a + b * c;", "a + (b * c);"},
        {"a * b + c;", "(a * b) + c;"},
        {"a - b - c;", "(a - b) - c;"},
        {"a + b << c;", "(a + b) << c;"},
        {"a << b & c;", "(a << b) & c;"},
        {"a & b ^ c;", "(a & b) ^ c;"},
        {"a ^ b | c;", "(a ^ b) | c;"},
        {"a | b == c;", "(a | b) == c;"},
        {"a == b && c;", "(a == b) && c;"},
        {"a && b || c;", "(a && b) || c;"},
        {"a || b && c;", "a || (b && c);"},
        {"a || b .. c || d;", "(a || b) .. (c || d);"},
        {"a = b .. c;", "a = (b .. c);"},
        {"a = b = c;", "a = (b = c);"},
        {"a += b = c;", "a += (b = c);"},
        {"-a as u8;", "(-a) as u8;"},
        {"&a as u8;", "(&a) as u8;"},
        {"-a.b;", "-(a.b);"},
        {"!a[0];", "!(a[0]);"},
        {"*a.b();", "*(a.b());"},
        {"-a * b;", "(-a) * b;"},
        {"a * -b;", "a * (-b);"},
        {"a as u8 as u16 + b;", "((a as u8) as u16) + b;"},
        {"a * b as u8;", "a * (b as u8);"},
        {"a as u8 >> 2;", "(a as u8) >> 2;"},
        {"a as u8 > b;", "(a as u8) > b;"},
        {"&&a;", "&(&a);"},
        {"&&mut a;", "&(&mut a);"},
        {"a && &b;", "a && (&b);"},
        {"a & &b;", "a & (&b);"},
        {"a - -b;", "a - (-b);"},
        {"a ** b;", "a * (*b);"},
        {"return a + b;", "return (a + b);"},
        {"return a || return b;", "return (a || (return b));"},
        {"a + return b * c;", "a + (return (b * c));"},
        {"a && break;", "a && (break);"},
        {"a + ..b + c;", "a + (..(b + c));"},
        {"t.0.1;", "(t.0).1;"},
        {"t.0.1.a.b(c);", "(((t.0).1).a).b(c);"},
        {"f(a)(b)[c].d;", "((f(a))(b))[c].d;"},
        {"if a == {b} {c}", "if a == ({b}) {c}"},
        {"for i in a..b {}", "for i in (a..b) {}"},
        {"while a || b && c {}", "while (a || (b && c)) {}"},
        {"loop { break a + b }", "loop { break (a + b) }"},
        {"let x = if a {b} else {c} - 1;", "let x = (if a {b} else {c}) - 1;"},
        {"let x = {1} - 1;", "let x = ({1}) - 1;"},
        {"{a}.b + 1;", "({a}.b) + 1;"},
        {"(((a)));", "a;"},
        {"(a,);", "(a,);"},
        {"f(a, b,);", "f(a, b);"},
        {"[a, b,];", "[a, b];"},
        {"let x: (u8) = a;", "let x: u8 = a;"},
        {"let (x) = a;", "let x = a;"},
        {"let &&x = a;", "let &(&x) = a;"},
        {"let &(mut x) = a;", "let &(mut x) = a;"},
        {"let x: &&u8;", "let x: &(&u8);"},
    };
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        const char *left = shape(*state, pairs[i][0]);
        assert_string_equal(left, shape(*state, pairs[i][1]));
    }
}

static void test_different_trees(void **state)
{
    static const char *const pairs[][2] = {
        {"a - b - c;", "a - (b - c);"}, {"-a as u8;", "-(a as u8);"}, {"a;", "a"},
        {"(a,);", "(a);"},              {"{a};", "{a}"},            {"a..b;", "a..=b;"},
        {"&mut a;", "&a;"},             {"a.0;", "a.b;"},           {"let x;", "let mut x;"},
        {"if a {b} else {c};", "if a {b} else {c}"},
        {"let a: &u8;", "let a: &mut u8;"}, {"let &a = b;", "let &mut a = b;"},
        {"'a: while b {}", "while b {}"}, {"'a: loop {}", "loop {}"}, {"'a: {};", "{};"},
        {"f(());", "f();"},             {"[a; b];", "[a, b];"},
    };
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        const char *left = shape(*state, pairs[i][0]);
        assert_string_not_equal(left, shape(*state, pairs[i][1]));
    }
}

/* What begins with a block is a statement of its own; only `.` and `?` go on behind it. */
static void test_block_statements(void **state)
{
    static const char *const pairs[][2] = {
        {"{1} - 1;", "    expr: unary -\n"},   {"if a {} *b = c;", "    expr: assign\n"},
        {"if a {} &b;", "    expr: ref\n"},    {"loop {} (b);", "    expr: name b\n"},
        {"while a {} [b];", "    expr: array\n"}, {"for a in b {} ..c;", "    expr: range ..\n"},
        {"if a {} -b;", "    expr: unary -\n"}, {"println!{} &b;", "    expr: ref\n"},
        {"'a: {} &b;", "    expr: ref\n"},
    };
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        const char *tree = shape(*state, pairs[i][0]);
        const char *first = "block\n  expr without ;\n    expr: ";
        assert_memory_equal(tree, first, strlen(first));
        const char *second = strstr(tree, "\n  expr ;\n");
        assert_non_null(second);
        assert_memory_equal(second + strlen("\n  expr ;\n"), pairs[i][1], strlen(pairs[i][1]));
    }
    assert_string_equal(shape(*state, "{a}.b + 1;"), "block\n"
                                                     "  expr ;\n"
                                                     "    expr: binary +\n"
                                                     "      left: field b\n"
                                                     "        operand: block\n"
                                                     "          tail: name a\n"
                                                     "      right: int 1\n");
    assert_string_equal(shape(*state, "b\"a\\n\""), "block\n"
                                                     "  tail: ref\n"
                                                     "    operand: array\n"
                                                     "      byte 0x61\n"
                                                     "      byte 0x0a\n");
    assert_string_equal(shape(*state, "{a}"), "block\n  tail: block\n    tail: name a\n");
}

static void test_tree_text(void **state)
{
    const char *tree = shape(*state, "let mut x: &mut [u8; 4] = y;\n"
                                     "'a: for (i, _) in 0..=n { if -x.0.1 >= 2.5 { break 'a; } }\n"
                                     "x[1] += 'c' as u32;\n"
                                     "println!(\"{}\", a = true);\n"
                                     "loop {}");
    assert_string_equal(tree, "block\n"
                              "  let\n"
                              "    pattern: pat-name mut x\n"
                              "    annotation: type-ref mut\n"
                              "      target: type-array\n"
                              "        item: type-name u8\n"
                              "        length: int 4\n"
                              "    init: name y\n"
                              "  expr without ;\n"
                              "    expr: for 'a\n"
                              "      pattern: pat-tuple\n"
                              "        pat-name i\n"
                              "        pat-wild\n"
                              "      iterated: range ..=\n"
                              "        low: int 0\n"
                              "        high: name n\n"
                              "      body: block\n"
                              "        tail: if\n"
                              "          condition: binary >=\n"
                              "            left: unary -\n"
                              "              operand: field 1\n"
                              "                operand: field 0\n"
                              "                  operand: name x\n"
                              "            right: float 2.5\n"
                              "          then_block: block\n"
                              "            expr ;\n"
                              "              expr: break 'a\n"
                              "  expr ;\n"
                              "    expr: assign-op +=\n"
                              "      left: index\n"
                              "        operand: name x\n"
                              "        index: int 1\n"
                              "      right: cast\n"
                              "        operand: char 'c'\n"
                              "        target: type-name u32\n"
                              "  expr ;\n"
                              "    expr: macro println\n"
                              "      str \"{}\"\n"
                              "      assign\n"
                              "        left: name a\n"
                              "        right: bool true\n"
                              "  tail: loop\n"
                              "    body: block\n");
}

static void test_items(void **state)
{
    Fixture *f = *state;
    parse_all(f, STR("const N: usize = 3;\n"
                     "pub static S: [i32; N] = [0; N];\n"
                     "pub(crate) const fn f(mut a: i32, (b, _): (u8, f64)) -> bool { a > 0 }\n"
                     "const _: () = ();\n"
                     "fn never() -> ! { loop {} }\n"));
    assert_string_equal(complaints(f), "");
    assert_int_equal(f->items.count, 5);
    StrBuf text = {.arena = &f->out};
    for (const Ast *item = f->items.first; item != NULL; item = item->next) {
        strbuf_push_cstr(&text, node_text(f, item));
    }
    strbuf_push(&text, 0);
    assert_string_equal((const char *)strbuf_str(&text).bytes,
                        "const N init at 5  [0..6]\n"
                        "  annotation: type-name usize  [3]\n"
                        "const static S init at 17  [7..22]\n"
                        "  annotation: type-array  [11..15]\n"
                        "    item: type-name i32  [12]\n"
                        "    length: name N  [14]\n"
                        "fn pub const f body at 50  [23..54]\n"
                        "  param  [31..34]\n"
                        "    pattern: pat-name mut a  [31..32]\n"
                        "    annotation: type-name i32  [34]\n"
                        "  param  [36..46]\n"
                        "    pattern: pat-tuple  [36..40]\n"
                        "      pat-name b  [37]\n"
                        "      pat-wild  [39]\n"
                        "    annotation: type-tuple  [42..46]\n"
                        "      type-name u8  [43]\n"
                        "      type-name f64  [45]\n"
                        "  result: type-name bool  [49]\n"
                        "const init at 61  [55..63]\n"
                        "  annotation: type-tuple  [58..59]\n"
                        "fn never body at 70  [64..74]\n"
                        "  result: type-never  [69]\n");
}

/* The nodes of items inside a body outlive it: they lie in the items arena. */
static void test_nested_items(void **state)
{
    Fixture *f = *state;
    assert_true(load(f, in_main("let a = 1;\n const N: u8 = 2;\n fn g(x: u8) -> u8 { x }\n g(N)")));
    AstList items = parse_items(&f->context);
    size_t before = arena_used(&f->items_arena);
    ArenaMark mark;
    arena_mark(&f->ast, &mark);
    const AstBlock *block =
        ast_as(parse_body(&f->context, ast_as(items.first, FN, Fn)->body), BLOCK, Block);
    assert_int_equal(block->stmts.count, 3);
    const Ast *constant = ast_as(block->stmts.first->next, ITEM_STMT, ItemStmt)->item;
    const Ast *fn = ast_as(block->stmts.first->next->next, ITEM_STMT, ItemStmt)->item;
    size_t nested = sizeof(AstConst) + sizeof(AstTypeName) + sizeof(AstFn) + sizeof(AstParam) +
                    sizeof(AstPatName) + 2 * sizeof(AstTypeName);
    assert_true(arena_used(&f->items_arena) - before >= nested); /* more with red zones */
    arena_rewind(&f->ast, &mark); /* junk or poison there now */
    assert_int_equal(constant->kind, AST_CONST);
    assert_int_equal(ast_as(fn, FN, Fn)->params.first->kind, AST_PARAM);
    parse_nested(f, parse_body(&f->context, ast_as(fn, FN, Fn)->body));
    assert_string_equal(complaints(f), "");
}

static size_t items_used(Fixture *f, const char *text)
{
    assert_true(load(f, in_main(text)));
    AstList items = parse_items(&f->context);
    parse_body(&f->context, ast_as(items.first, FN, Fn)->body);
    return arena_used(&f->items_arena);
}

/* What stands behind a nested item is of the body again. */
static void test_arena_behind_nested_items(void **state)
{
    size_t alone = items_used(*state, "fn g() {} const N: u8 = 1;");
    assert_int_equal(items_used(*state, "fn g() {} const N: u8 = 1; a + b + c + d;"), alone);
    assert_int_equal(items_used(*state, "fn g() {} a + b; const N: u8 = 1;"), alone);
}

/* What the fast parser had built is gone when the explaining one has run. */
static void test_failure_leaves_nothing(void **state)
{
    size_t good = items_used(*state, "fn g(a: u8, b: u8) {} fn h(a: u8, b: u8) {} a;");
    assert_int_equal(items_used(*state, "fn g(a: u8, b: u8) {} fn h(a: u8, b: u8) {} a?;"), good);
}

static void test_spans(void **state)
{
    static const struct {
        const char *stmt, *expr;
    } rows[] = {
        {"(a + b) * c;", "(a + b) * c"}, {"a.b(c)[d];", "a.b(c)[d]"},   {"(a);", "(a)"},
        {"&mut a;", "&mut a"},           {"a as u8;", "a as u8"},       {"..a;", "..a"},
        {"a..;", "a.."},                 {"return;", "return"},         {"f(a,);", "f(a,)"},
        {"t.0.1;", "t.0.1"},             {"break 'a b;", "break 'a b"}, {"-\"a\";", "-\"a\""},
    };
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        assert_true(load(f, in_main(rows[i].stmt)));
        AstList items = parse_items(&f->context);
        const Ast *body = parse_body(&f->context, ast_as(items.first, FN, Fn)->body);
        const Ast *stmt = ast_as(body, BLOCK, Block)->stmts.first;
        Span span = ast_span(&f->tokens, ast_as(stmt, EXPR_STMT, ExprStmt)->expr);
        assert_true(str_equal(source_text(&f->source, span), str_from_cstr(rows[i].expr)));
    }
}

/* ---- accepted and refused ------------------------------------------------------------------- */

static void test_accepted(void **state)
{
    static const char *const texts[] = {
        "(a < b) < c; a == (b == c);", "", ";;", "{}", "{};", "{{}}", "let x = a..{b};",
        "for i in 0.. {}", "for i in .. {}", "for i in a.. {} {}", "while {a} {}", "if break {} {}",
        "if return {} {}", "while return {} {}", "let x = return..;", "return return a;",
        "'a: { break 'a 1 };", "'a: while a {}", "loop { break ('b: loop {}) }", "x.0.0 .1;",
        "1.0.foo();", "2.e5.foo();", "--a;", "a -- b;",
        "f(..); f(a..); f(..a); f(..=a); [..]; (.., a);", "a[..]; a[b..]; a[..=b];",
        "let a: ((u8), (u8,), ()) = c;", "let () = c;", "let (mut a, _) = c;",
        "let &mut (a, b) = c;", "let a: &'static mut [[u8; 2]] = c;", "let a: ! = c;",
        "let &mut mut x = y;", "#[allow(x)] let a = 1;", "#[allow(x)] {}", "#[allow(x)] a",
        "#[allow(x)] (a + b)", "#[allow(x)] -a; b", "#[allow(x)] return a + b",
        "#![allow(x, clippy::all)]", "/// doc\n let a = 1;", "println!{\"a\"} a;",
        "println!{\"a\"}.b();", "let a = println![] + 1;", "if a {} else {}.b = 1;", "if a {}.b",
        "let a = if b {} [0];", "a = if b {c} else {d};", "if ..b {}", "if a..b {}",
        "let r#match = r#fn;", "a as (u8) < b;", "a as [u8; 1] < b;", "a as _ << b;",
        "let union = auto; let default = 1;", "#[rustfmt::skip] let a = 1;",
        "#[cfg(test)] let a = b c;", "#[cfg(not(test))] let a = 1;", "#[inline] fn f() {}",
        "#[inline(always)] #[must_use] #[cold] pub const fn f() -> u8 { 1 }",
        "#[deprecated(since = \"1\", note = \"x\")] #[doc = \"d\"] #[doc(hidden)] fn f() {}",
        "#[deny(unused)] let a = 1;", "#[expect(unused, reason = \"r\")] let a = 1;",
        "struct A { a: u8 }", "struct A(pub u8, (u8, u8),);", "struct A;", "struct A {}",
        "#[derive(Debug)] enum A { #[default] B, C = 1 + 2, }", "enum A {}",
        "struct A { pub(crate) a: [u8; 2], /** d */ b: B }", "type A = (u8, &'static str);",
        "use a::{b, c::{self, d as e}, f::*};", "use a;", "use self::A::*;",
        "match a { b => c }", "match a {}", "match a { | 1 | 2 if b => {} _ => c, }",
        "let a = match {b} { _ => 1 } + 1;",
        "match a { -1..=2 | 5.. | ..=-7 | ..3 => (), A::B..=C => (), _ => () }",
        "let a = B { c: 1, d, ..e };", "let a = B { 0: 1, ..Default::default() };", "a = B {};",
        "if a == (B { c: 1 }) {}", "let [a, .., b] = c;", "let [a, b @ .., c] = d;",
        "let ref a = b;", "let ref mut a @ b = c;", "let mut a @ (b | c) = d;", "let (a, ..) = b;",
        "let (..) = b;", "let A { b, ref c, mut d, e: f, .. } = g;", "let A { .. } = b;",
        "let A::B(c, ..) = d;", "let A() = b;", "let Self { a } = b;", "let a: std::b::C = d;",
        "let &A { b } = c;", "let a = Self::B(Self { c: 1 }, self.d);", "crate::a::B;",
    };
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        parse_all(*state, in_main(texts[i]));
        assert_string_equal(complaints(*state), "");
    }
}

typedef struct Refused {
    const char *text;
    const char *complaint;
} Refused;

static void assert_refused(Fixture *f, const Refused *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        parse_all(f, in_main(rows[i].text));
        assert_string_equal(complaints(f), rows[i].complaint);
    }
}

static void test_expression_errors(void **state)
{
    static const Refused rows[] = {
        {"a < b < c;", "- 2:3 comparison operators cannot be chained"},
        {"a == b != c;", "- 2:3 comparison operators cannot be chained"},
        {"a as usize < b;",
         "- 2:12 `<` is interpreted as a start of generic arguments for `usize`, not a comparison"},
        {"a as usize << b;",
         "- 2:12 `<<` is interpreted as a start of generic arguments for `usize`, not a shift"},
        {"a as u8.b();", "- 2:1 cast cannot be followed by a method call"},
        {"a as u8.b;", "- 2:1 cast cannot be followed by a field access"},
        {"a as u8[0];", "- 2:1 cast cannot be followed by indexing"},
        {"a..b = c;", "- 2:6 a range cannot be assigned to"},
        {"a.. + b;", "- 2:5 expected expression, found `+`"},
        {"0..1..2;", "- 2:5 expected one of `.`, `;`, `?`, `}`, or an operator, found `..`"},
        {"0..=;", "E0586 2:2 inclusive range with no end"},
        {"a++;", "- 2:2 Rust has no postfix increment operator"},
        {"a--;", "- 2:2 Rust has no postfix decrement operator"},
        {"++a;", "- 2:1 Rust has no prefix increment operator"},
        {"let b = +a;", "- 2:9 leading `+` is not supported"},
        {"a === b;", "- 2:3 invalid comparison operator `===`"},
        {"a !== b;", "- 2:3 invalid comparison operator `!==`"},
        {"a <> b;", "- 2:3 invalid comparison operator `<>`"},
        {"a <=> b;", "- 2:3 invalid comparison operator `<=>`"},
        {"a<-1;", "- 2:2 unexpected token: `<-`"},
        {"a and b;", "- 2:3 `and` is not a logical operator"},
        {"a or b;", "- 2:3 `or` is not a logical operator"},
        {"if not a {}", "- 2:8 unexpected `a` after identifier"},
        {"~a;", "- 2:1 `~` cannot be used as a unary operator"},
        {"a->b;", "- 2:2 `->` is not valid syntax for field accesses and method calls"},
        {"a...b;", "- 2:2 unexpected token: `...`"},
        {"let a = .5;", "- 2:9 float literals must have an integer part"},
        {"let b = a ? 1 : 2;", "- 2:11 Rust has no ternary operator"},
        {"f(a b);",
         "- 2:5 expected one of `)`, `,`, `.`, `::`, `?`, `{`, or an operator, found `b`"},
        {"f(1 2);", "- 2:5 expected one of `)`, `,`, `.`, `?`, or an operator, found `2`"},
        {"f(1,, 2);", "- 2:5 expected expression, found `,`"},
        {"a.;", "- 2:3 unexpected token: `;`"},
        {"let a = ;", "- 2:9 expected expression, found `;`"},
        {"let a = 5 + fn;", "- 2:13 expected expression, found keyword `fn`"},
        {"loop { break 'a: loop {} }",
         "- 2:14 parentheses are required around this expression to avoid "
                                       "confusion with a labeled break expression"},
        {"x.0u8;", "- 2:3 suffixes on a tuple index are invalid"},
        {"a! b;", "- 2:4 expected one of `(`, `[`, or `{`, found `b`"},
        {"foo!(a);", "- 2:1 cannot find macro `foo` in this scope"},
        {"println!(b\"a\");", "- 2:10 format argument must be a string literal"},
        {"'self: loop {}", "- 2:1 labels cannot use keyword names"},
    };
    assert_refused(*state, rows, COUNT_OF(rows));
}

static void test_statement_errors(void **state)
{
    static const Refused rows[] = {
        {"let a = 1\nlet b = 2;", "- 2:10 expected `;`, found keyword `let`"},
        {"f()\nf();", "- 2:4 expected `;`, found `f`"},
        {"let a = 1 2;", "- 2:11 expected one of `.`, `;`, `?`, `else`, or an operator, found `2`"},
        {"let a = 1:\nf();", "- 2:10 statements are terminated with a semicolon"},
        {"let = 1;", "- 2:5 expected pattern, found `=`"},
        {"let match = 1;", "- 2:5 expected identifier, found keyword `match`"},
        {"let abstract = 1;", "- 2:5 expected identifier, found reserved keyword `abstract`"},
        {"let a == 1;", "- 2:7 unexpected `==`"},
        {"let a += 1;", "- 2:7 can't reassign to an uninitialized variable"},
        {"let a, b = c;", "- 2:6 unexpected `,` in pattern"},
        {"let a[3] = c;", "- 2:5 expected a pattern, found an expression"},
        {"let a: = 1;", "- 2:8 expected type, found `=`"},
        {"let a: [u8, 3];", "- 2:11 expected `;` or `]`, found `,`"},
        {"let a: *u8;", "- 2:8 expected `mut` or `const` keyword in raw pointer type"},
        {"let mut mut a = 1;", "- 2:9 `mut` on a binding may not be repeated"},
        {"let mut (a, b) = c;", "- 2:5 `mut` must be attached to each individual binding"},
        {"let a | b = c;", "- 2:5 `let` bindings require top-level or-patterns in parentheses"},
        {"mut a = 1;", "- 2:1 invalid variable declaration"},
        {"mut let a = 1;", "- 2:1 invalid variable declaration"},
        {"var a = 1;", "- 2:1 invalid variable declaration"},
        {"else {}", "- 2:1 expected expression, found keyword `else`"},
        {"if a {} else b {}", "- 2:14 expected `{`, found `b`"},
        {"if {}", "- 2:3 missing condition for `if` expression"},
        {"if a\nf();", "- 3:1 expected `{`, found `f`"},
        {"if a => b {}", "- 2:6 expected `{`, found `=>`"},
        {"for i of a {}", "- 2:7 missing `in` in `for` loop"},
        {"for i a {}", "- 2:6 missing `in` in `for` loop"},
        {"for i in {}", "- 2:10 missing expression to iterate on in `for` loop"},
        {"for let i in a {}", "- 2:5 expected pattern, found `let`"},
        {"for (i = 0; i < 3; i += 1) {}",
         "- 2:8 unexpected token: `=`"},
        {"do { a(); } while b;", "- 2:1 expected expression, found reserved keyword `do`"},
        {"'a loop {}", "- 2:1 labeled expression must be followed by `:`"},
        {"a: loop {}", "- 2:1 malformed loop label"},
        {"/// doc", "E0585 2:1 found a documentation comment that doesn't document anything"},
        {"#[allow(x)]", "- 2:1 expected statement after outer attribute"},
        {"#[allow(x)] ;", "- 2:1 expected statement after outer attribute"},
        {"#[allow(x)] a + b", "E0658 2:1 attributes on expressions are experimental"},
        {"/// x\na = b;", "E0658 2:1 attributes on expressions are experimental"},
        {"a; #![allow(x)]", "- 2:4 an inner attribute is not permitted in this context"},
        {"a; //! b", "E0753 2:4 expected outer doc comment"},
    };
    assert_refused(*state, rows, COUNT_OF(rows));
}

static void test_item_errors(void **state)
{
    static const Refused rows[] = {
        {"fn f();", "- 1:1 free function without a body"},
        {"fn f() = 1;", "- 1:8 function body cannot be `= expression;`"},
        {"fn () {}", "- 1:4 expected identifier, found `(`"},
        {"fn f {}", "- 1:5 missing parameters for function definition"},
        {"fn loop() {}", "- 1:4 expected identifier, found keyword `loop`"},
        {"fn f(): u8 {}", "- 1:7 return types are denoted using `->`"},
        {"fn f() => u8 {}", "- 1:8 return types are denoted using `->`"},
        {"fn f() -> {}", "- 1:11 expected type, found `{`"},
        {"fn f(a) {}", "- 1:7 expected `:`, found `)`"},
        {"fn f(u8 a) {}", "- 1:9 expected `:`, found `a`"},
        {"fn f(a: ) {}", "- 1:9 expected type, found `)`"},
        {"fn f(a: u8 = 1) {}", "- 1:12 parameter defaults are not supported"},
        {"fn f(self) {}", "- 1:6 `self` parameter is only allowed in associated functions"},
        {"const N: u8;", "- 1:1 free constant item without body"},
        {"const N = 1;", "- 1:8 missing type for `const` item"},
        {"static _: u8 = 1;", "- 1:8 expected identifier, found reserved identifier `_`"},
        {"const : u8 = 1;", "- 1:7 expected identifier, found `:`"},
        {"const N: u8 = 3\nfn f() {}", "- 1:16 expected `;`, found keyword `fn`"},
        {"const N: u8 = ;", "- 1:15 expected expression, found `;`"},
        {"fn f() {};", "- 1:10 expected item, found `;`"},
        {"let a = 1;", "- 1:1 expected item, found keyword `let`"},
        {"1 + 2", "- 1:1 expected item, found `1`"},
        {"def f() {}", "- 1:5 unexpected `f` after `def`"},
        {"f();", "- 1:1 missing `fn` or `struct` for function or struct definition"},
        {"pub", "- 1:1 visibility `pub` is not followed by an item"},
        {"pub(a) fn f() {}", "E0704 1:5 incorrect visibility restriction"},
        {"#[inline]", "- 1:1 expected item after attributes"},
        {"/// a", "- 1:1 expected item after doc comment"},
        {"fn f() {}\n#![allow(x)]", "- 2:1 an inner attribute is not permitted in this context"},
        {"println!(\"a\");", "- 1:1 a statement macro outside of a function"},
        {"#[] fn f() {}", "- 1:3 expected identifier, found `]`"},
    };
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        parse_all(f, str_from_cstr(rows[i].text));
        assert_string_equal(complaints(f), rows[i].complaint);
    }
}

/* Valid Rust that Ludus does not support: one message each, with the name of the feature. */
static void test_unsupported(void **state)
{
    static const Refused rows[] = {
        {"impl A for B { fn f(&self) {} }", "LUD0001 2:1 Ludus does not support trait implementations"},
        {"unsafe impl A for B {}", "LUD0001 2:1 Ludus does not support trait implementations"},
        {"union A { a: u8 }", "LUD0001 2:1 Ludus does not support unions"},
        {"static mut A: u8 = { 1 };", "LUD0001 2:1 Ludus does not support mutable statics"},
        {"unsafe fn f() {}", "LUD0001 2:1 Ludus does not support unsafe functions"},
        {"async fn f() {}", "LUD0001 2:1 Ludus does not support async functions"},
        {"macro_rules! m { () => {} }", "LUD0001 2:1 Ludus does not support macro definitions"},
        {"fn f<T: A<B = C>>(a: T) -> T where T: D { a }",
         "LUD0001 2:5 Ludus does not support generic functions"},
        {"fn f<'a>(a: &'a u8) {}", "LUD0001 2:5 Ludus does not support lifetime parameters"},
        {"if let Some(a) = b { a } else { c }",
         "LUD0002 2:4 Ludus does not support `let` in conditions"},
        {"while let A { b } = c {}", "LUD0002 2:7 Ludus does not support `let` in conditions"},
        {"let 5 = a else { return };", "LUD0002 2:11 Ludus does not support `let ... else`"},
        {"a(|b| b + 1);", "LUD0002 2:3 Ludus does not support closures"},
        {"let a = move |b: u8| -> u8 { b };", "LUD0002 2:9 Ludus does not support closures"},
        {"let a = || b;", "LUD0002 2:9 Ludus does not support closures"},
        {"a?;", "LUD0002 2:2 Ludus does not support the `?` operator"},
        {"a.await;", "LUD0002 2:3 Ludus does not support `.await`"},
        {"a.b::<u8>();", "LUD0002 2:4 Ludus does not support generic arguments"},
        {"A::<Vec<u8>>::b();", "LUD0002 2:2 Ludus does not support generic arguments"},
        {"<u8 as A>::b();", "LUD0002 2:1 Ludus does not support qualified paths"},
        {"unsafe { a };", "LUD0002 2:1 Ludus does not support unsafe blocks"},
        {"let a = const { 1 };", "LUD0002 2:9 Ludus does not support `const` blocks"},
        {"let a = c\"b\";", "LUD0002 2:9 Ludus does not support C strings"},
        {"&raw const a;", "LUD0002 2:1 Ludus does not support raw borrows"},
        {"let a: Vec<Vec<u8>>= b;", "LUD0003 2:8 Ludus does not support generic types"},
        {"let a: &dyn A = b;", "LUD0003 2:9 Ludus does not support trait objects"},
        {"fn f(a: impl Fn(u8) -> u8 + 'static) {}",
         "LUD0003 2:9 Ludus does not support `impl` types"},
        {"let a: fn(u8) -> u8 = b;", "LUD0003 2:8 Ludus does not support function pointer types"},
        {"let a: *const u8 = b;", "LUD0003 2:8 Ludus does not support raw pointers"},
        {"let a: i128 = b;", "LUD0003 2:8 Ludus does not support 128-bit integers"},
        {"match a { b!() => c }", "LUD0004 2:11 Ludus does not support macros in patterns"},
        {"struct A<T>(T);", "LUD0001 2:1 Ludus does not support generic structs"},
        {"enum A<T> { B }", "LUD0001 2:1 Ludus does not support generic enums"},
        {"enum A { B(u8), C }", "LUD0001 2:10 Ludus does not support enum variants with fields"},
        {"impl<T> A<T> {}", "LUD0001 2:1 Ludus does not support generic `impl` blocks"},
        {"type A<T> = T;", "LUD0001 2:1 Ludus does not support generic type aliases"},
        {"let a = vec![1, 2];", "LUD0005 2:9 Ludus does not support the macro `vec!`"},
        {"#[no_mangle] fn f() {}",
         "LUD0009 2:1 Ludus does not support this use of the attribute `no_mangle`"},
        {"#[inline] let a = 1;", "- 2:1 `#[inline]` attribute cannot be used on statements"},
    };
    assert_refused(*state, rows, COUNT_OF(rows));
}

/* ---- recovery ------------------------------------------------------------------------------- */

static void test_recovery(void **state)
{
    static const Refused rows[] = {
        {"let a = ;\nlet b = 1 2;\nlet c = 3;\nf(4 5);",
         "- 2:9 expected expression, found `;`; "
         "- 3:11 expected one of `.`, `;`, `?`, `else`, or an operator, found `2`; "
         "- 5:5 expected one of `)`, `,`, `.`, `?`, or an operator, found `5`"},
        {"if a { let b = ; } else { let c = ; }\nlet d = ;",
         "- 2:16 expected expression, found `;`; - 2:35 expected expression, found `;`; "
         "- 3:9 expected expression, found `;`"},
        {"for i of a { b }\nlet c = ;",
         "- 2:7 missing `in` in `for` loop; - 3:9 expected expression, found `;`"},
        {"let a = [1, 2 3; 4];\nf();",
         "- 2:15 expected one of `,`, `.`, `?`, `]`, or an operator, found `3`"},
        {"fn f( { a }\nlet b = 1;", ""}, /* the brackets do not match: not parsed */
        {"let a = vec![1 2] 3;", "LUD0005 2:9 Ludus does not support the macro `vec!`"},
        {"let a = 1\nb 2;", "- 2:10 expected `;`, found `b`; - 3:3 expected one of `!`, `.`, `::`, "
                             "`;`, `?`, `{`, `}`, or an operator, found `2`"},
        {"if a b {}\nf(1 2);",
         "- 2:6 expected `{`, found `b`; "
         "- 3:5 expected one of `)`, `,`, `.`, `?`, or an operator, found `2`"},
        {"let ; = 5;\nf();", "- 2:5 expected pattern, found `;`"},
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        parse_all(*state, in_main(rows[i].text));
        if (rows[i].complaint[0] != 0) {
            assert_string_equal(complaints(*state), rows[i].complaint);
        }
    }
}

/* Functions in front of and behind a broken item are there; ERROR stands for it. */
static void test_item_recovery(void **state)
{
    Fixture *f = *state;
    parse_all(
        f,
        STR("fn a() {}\nfn b( {}\n) {}\ntrait C { fn d(); }\nfn e() {}\nconst = 1;\nfn g() {}\n"));
    static const AstKind wanted[] = {AST_FN, AST_ERROR, AST_ERROR, AST_FN, AST_ERROR, AST_FN};
    assert_int_equal(f->items.count, COUNT_OF(wanted));
    u32 i = 0;
    for (const Ast *item = f->items.first; item != NULL; item = item->next) {
        assert_int_equal(item->kind, wanted[i++]);
    }
    const Ast *structure = f->items.first->next->next;
    Str name =
        source_text(&f->source, token_span(&f->tokens, ast_as(structure, ERROR, Error)->token,
                                           ast_as(structure, ERROR, Error)->token));
    assert_true(str_equal(name, STR("C"))); /* so that uses of C need not be reported again */
}

/* A macro that is not known may be one of the program's own. */
static void test_own_macros(void **state)
{
    parse_all(*state, STR("macro_rules! m { () => {} }\nfn f() { m!(); }\n"));
    assert_string_equal(complaints(*state), "LUD0001 1:1 Ludus does not support macro definitions; "
                                            "LUD0005 2:10 Ludus does not support the macro `m!`");
}

/* A function under test that rustc would not compile is not there. */
static void test_removed(void **state)
{
    Fixture *f = *state;
    parse_all(
        f,
        STR("#[cfg(test)] mod t { use super::*; #[test] fn u() {} }\n"
            "fn main() {}\n#[test]\n#[allow(x)]\npub fn v() { a b }\n#[cfg(test)] use a::{b};\n"));
    assert_string_equal(complaints(f), "");
    assert_int_equal(f->items.count, 1);
}

/* ---- limits --------------------------------------------------------------------------------- */

/* LIMIT_NESTING levels are accepted: PREFIX stands COUNT times in front of X, SUFFIX behind it. */
static const char *nested(Fixture *f, const char *prefix, const char *middle, const char *suffix,
                          u32 count)
{
    static char text[1 << 20];
    char *to = text + sprintf(text, "fn main() { ");
    for (u32 i = 0; i < count; i++) {
        to = stpcpy(to, prefix);
    }
    to = stpcpy(to, middle);
    for (u32 i = 0; i < count; i++) {
        to = stpcpy(to, suffix);
    }
    to = stpcpy(to, "; }");
    assert_true(to < text + sizeof text);
    parse_all(f, str_from_cstr(text));
    for (const Diag *d = f->diags.first; d != NULL; d = d->next) {
        assert_int_equal(diag_code_class(d->code), DIAG_CLASS_LIMIT);
    }
    return f->diags.error_count == 0 ? "" : complaints(f);
}

static void test_nesting(void **state)
{
    static const struct {
        const char *prefix, *middle, *suffix;
        u32 levels; /* of tree below the chain and above it */
    } rows[] = {
        {"-", "a", "", 3},     {"a = ", "a", "", 3},   {"", "a", " + a", 3}, {"", "a", ".b", 3},
        {"return ", "a", "", 3}, {"&", "a", "", 3},    {"", "a", " as u8", 3},
        {"if a {} else ", "{}", "", 3},
    };
    Fixture *f = *state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        u32 most = LIMIT_NESTING - rows[i].levels;
        assert_string_equal(nested(f, rows[i].prefix, rows[i].middle, rows[i].suffix, most), "");
        const char *over = nested(f, rows[i].prefix, rows[i].middle, rows[i].suffix, most + 1);
        assert_non_null(strstr(over, "the nesting depth exceeds the limit of 1000 levels"));
        assert_int_equal(f->diags.error_count, 1);
        over = nested(f, rows[i].prefix, rows[i].middle, rows[i].suffix,
                      60000); /* bison's stack too */
        assert_non_null(strstr(over, "the nesting depth exceeds the limit of 1000 levels"));
        assert_int_equal(f->diags.error_count, 1);
    }
}

/* What is long but not deep has no limit. */
static void test_long_lists(void **state)
{
    enum { COUNT = 200000 };
    assert_string_equal(nested(*state, "a; ", "a", "", COUNT), "");
    static char list[3 * COUNT + 32];
    char *to = list + sprintf(list, "fn main() { f(");
    for (u32 i = 0; i < COUNT; i++) {
        to += sprintf(to, "a, ");
    }
    sprintf(to, "a); }");
    parse_all(*state, str_from_cstr(list));
    assert_string_equal(complaints(*state), "");
}

/* ---- memory --------------------------------------------------------------------------------- */

/* However little memory there is, the parser is left by longjmp and can be used again at once. */
static void test_exhaustion(void **state)
{
    Fixture *f = *state;
    Str text =
        in_main("let a = 1 + 2 * 3; fn g(a: u8) { match a {} } let b = f(|a| a, a b); ((((1))));");
    f->host.exhausted = exhausted;
    volatile u32 left = 0;
    volatile size_t room = 8;
    for (volatile bool done = false; !done; room += room / 8 + 8) {
        if (setjmp(f->exit) == 0) {
            assert_true(load(f, text));
            f->host.limit = mem_host_used(&f->host) + room;
            mem_host_changed(&f->host);
            AstList items = parse_items(&f->context);
            parse_item(f, items.first);
            done = true;
        } else {
            left++;
        }
        f->host.limit = 0;
        forget(f);
    }
    assert_true(left > 10);
    parse_all(f, STR("fn main() { a; }"));
    assert_string_equal(complaints(f), "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_same_trees),
        TEST(test_different_trees),
        TEST(test_block_statements),
        TEST(test_tree_text),
        TEST(test_items),
        TEST(test_nested_items),
        TEST(test_arena_behind_nested_items),
        TEST(test_failure_leaves_nothing),
        TEST(test_spans),
        TEST(test_accepted),
        TEST(test_expression_errors),
        TEST(test_statement_errors),
        TEST(test_item_errors),
        TEST(test_unsupported),
        TEST(test_recovery),
        TEST(test_item_recovery),
        TEST(test_own_macros),
        TEST(test_removed),
        TEST(test_nesting),
        TEST(test_long_lists),
        TEST(test_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
