/* mistake_word.c: words that are no Rust where a statement or an item begins: of other languages,
 * or misspelt keywords. The error is found behind the word. See mistake.c. */
#include "syntax/explain.h"
#include "syntax/foreign.h"

static Span prev_span(const Explain *e) { return explain_span(e, e->prev, e->prev); }

bool explain_begins_stmt(const Explain *e, u32 token)
{
    TokenKind before = token == 0 ? TOK_SEMI : explain_kind(e, token - 1);
    return before == TOK_LBRACE || before == TOK_RBRACE || before == TOK_SEMI;
}

/* The type that a word means, also in another language; or an empty text. */
static Str type_word(Str word)
{
    static const char *const primitives[] = {"bool", "char", "i8", "i16", "i32", "i64", "isize",
                                             "u8", "u16", "u32", "u64", "usize", "f32", "f64"};
    for (size_t i = 0; i < COUNT_OF(primitives); i++) {
        if (str_equal(word, str_from_cstr(primitives[i]))) {
            return word;
        }
    }
    return foreign_type(word);
}

/* int x = 5;  x := 5; */
static bool suggest_let(const Explain *e, Diag *d, Str word)
{
    Arena *arena = e->parser->arena;
    Str type = type_word(word);
    TokenKind next = explain_kind(e, e->token + 1);
    if (type.len > 0 && e->kind == TOK_IDENT && (next == TOK_ASSIGN || next == TOK_SEMI)) {
        Str name = explain_text(e, e->token);
        diag_suggest(d, explain_span(e, e->prev, e->token),
                     arena_printf(arena, "let " STR_FMT ": " STR_FMT, STR_ARG(name), STR_ARG(type)),
                     "a variable is declared by `let`, with the type behind its name");
        return true;
    }
    if (e->kind == TOK_COLON && next == TOK_ASSIGN && explain_joint(e, e->token)) {
        diag_suggest(d, explain_span(e, e->prev, e->token + 1),
                     arena_printf(arena, "let " STR_FMT " =", STR_ARG(word)),
                     "a variable is declared by `let`");
        return true;
    }
    return false;
}

/* What may be meant by the word in front of the error. */
static bool suggest_word(const Explain *e, Diag *d, ForeignPlace place)
{
    Str word = explain_text(e, e->prev);
    return foreign_suggest(d, place, prev_span(e), word)
           || foreign_keyword(d, place, prev_span(e), word);
}

static bool suggest_stmt(const Explain *e, Diag *d)
{
    bool goes_on = e->kind == TOK_IDENT || e->kind == TOK_INT || e->kind == TOK_STR
                   || e->kind == TOK_BANG || token_is_keyword(e->kind);
    return suggest_let(e, d, explain_text(e, e->prev))
           || (goes_on && suggest_word(e, d, FOREIGN_STMT));
}

/* Reports what stands behind a word that is the mistake. */
static Diag *report_behind(const Explain *e)
{
    Str word = explain_text(e, e->prev);
    Span span = explain_span(e, e->token, e->token);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "unexpected " STR_FMT " after `" STR_FMT
                            "`", STR_ARG(explain_found(e)), STR_ARG(word));
    diag_label(d, span, "unexpected here");
    return d;
}

bool explain_stmt_word(const Explain *e)
{
    Diag nobody = {0}; /* only to see whether there is something to say */
    bool begins =
        e->prev_kind == TOK_IDENT && e->prev != e->token && explain_begins_stmt(e, e->prev);
    if (!begins || !suggest_stmt(e, &nobody)) {
        return false;
    }
    suggest_stmt(e, report_behind(e));
    return true;
}

/* import a.b;  include "x" */
static bool import_word(const Explain *e)
{
    bool import = explain_is_word(e, e->prev, "import");
    if (!import && !explain_is_word(e, e->prev, "include")) {
        return false;
    }
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, prev_span(e), "expected item, found `%s`",
                            import ? "import" : "include");
    if (import) {
        foreign_suggest(d, FOREIGN_ITEM, prev_span(e), STR("import"));
    }
    return true;
}

/* helper() { ... }  Point { ... } */
static bool missing_item_keyword(const Explain *e)
{
    bool is_type = e->kind == TOK_LBRACE;
    if (!is_type && e->kind != TOK_LPAREN && e->kind != TOK_LT) {
        return false;
    }
    Span word = prev_span(e);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, word, "missing `%s` or `struct` for %s or "
                            "struct definition", is_type ? "enum" : "fn",
                            is_type ? "enum" : "function");
    u32 close = e->kind == TOK_LPAREN ? parser_partner(e->parser, e->token) : 0;
    TokenKind behind = close == 0 ? TOK_END : explain_kind(e, close + 1);
    if (behind == TOK_LBRACE || behind == TOK_ARROW) {
        diag_suggest(d, (Span){word.start, word.start}, STR("fn "),
                     "if you meant to declare a function, add its keyword");
    } else if (e->kind == TOK_LPAREN) {
        diag_suggest(d, span_after(word), STR("!"), "if you meant to call a macro, try");
    }
    return true;
}

/* def f()  fnn f()  class Point */
bool explain_item_word(const Explain *e)
{
    if (e->prev_kind != TOK_IDENT || !e->expected[TOK_BANG] || e->token == e->prev
        || explain_wants_operator(e)) {
        return false;
    }
    if (import_word(e) || missing_item_keyword(e)) {
        return true;
    }
    Diag nobody = {0};
    bool declares = e->kind == TOK_IDENT || token_is_keyword(e->kind);
    if (declares && suggest_word(e, &nobody, FOREIGN_ITEM)) {
        suggest_word(e, report_behind(e), FOREIGN_ITEM);
        return true;
    }
    Span span = explain_span(e, e->token, e->token);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span,
                            "expected one of `!` or `::`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, span, "expected one of `!` or `::`");
    return true;
}
