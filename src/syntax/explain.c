/* explain.c: the words for a syntax error: what was expected and what was found, in rustc's
 * style, at rustc's position. Mistakes with a message of their own are in mistake.c. */
#include "syntax/explain.h"

#include <stdlib.h>

/* ---- looking around ------------------------------------------------------------------------- */

TokenKind explain_kind(const Explain *e, u32 token)
{
    return token < e->parser->tokens->count ? parser_kind(e->parser, token) : TOK_END;
}

bool explain_new_line(const Parser *parser, u32 token)
{
    if (token == 0) {
        return true;
    }
    Span before = parser_span(parser, token - 1, token - 1);
    u32 start = parser->tokens->starts[token];
    if (start <= before.end) {
        return false;
    }
    Str between = source_text(parser->tokens->source, (Span){before.end, start});
    return memchr(between.bytes, '\n', between.len) != NULL;
}

bool explain_joint(const Explain *e, u32 first)
{
    return first + 1 < e->parser->tokens->count &&
           explain_span(e, first, first).end == e->parser->tokens->starts[first + 1];
}

bool explain_is_word(const Explain *e, u32 token, const char *word)
{
    return explain_kind(e, token) == TOK_IDENT &&
           str_equal(explain_text(e, token), str_from_cstr(word));
}

/* A token of each class that is in no other. */
bool explain_wants_operator(const Explain *e) { return e->expected[TOK_SLASH]; }
bool explain_wants_operand(const Explain *e)
{
    return e->expected[TOK_FLOAT] && e->expected[TOK_WHILE];
}

bool explain_wants_item(const Explain *e)
{
    return e->expected[TOK_STRUCT] && e->expected[TOK_CONST] && !e->expected[TOK_FLOAT];
}

bool explain_wants_type(const Explain *e) { return e->expected[TOK_DYN]; }

bool explain_wants_pattern(const Explain *e)
{
    return e->expected[TOK_REF] && !explain_wants_operand(e);
}

Str explain_found(const Explain *e)
{
    Arena *arena = e->parser->arena;
    Str text = explain_text(e, e->token);
    if (e->kind == TOK_END) {
        return STR("`<eof>`");
    }
    const char *class = "";
    if (token_is_keyword(e->kind)) {
        class = "keyword ";
    } else if (e->kind == TOK_RESERVED) {
        class = "reserved keyword ";
    } else if (e->kind == TOK_UNDERSCORE) {
        class = "reserved identifier ";
    } else if (e->kind == TOK_DOC || e->kind == TOK_INNER_DOC) {
        class = "doc comment ";
    }
    return arena_printf(arena, "%s`" STR_FMT "`", class, STR_ARG(text));
}

void explain_resume(const Explain *e, u32 token)
{
    e->parser->recovered = true;
    e->parser->resume = token;
}

/* ---- what was expected ---------------------------------------------------------------------- */

static Diag *report_wanted(const Explain *e, const char *wanted)
{
    Span span = explain_span(e, e->token, e->token);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "expected %s, found " STR_FMT, wanted,
                            STR_ARG(explain_found(e)));
    diag_label(d, span, "expected %s", wanted);
    return d;
}

/* let x := 5; */
static void report_wanted_type(const Explain *e)
{
    Diag *d = report_wanted(e, "type");
    if (e->kind == TOK_ASSIGN && e->prev_kind == TOK_COLON) {
        diag_suggest(d, explain_span(e, e->prev, e->prev), STR(""),
                     "remove the `:`, if the type is to be inferred");
    }
}

/* A word that is reserved where a name is wanted. */
static void report_reserved_name(const Explain *e)
{
    Span span = explain_span(e, e->token, e->token);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "expected identifier, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, span, "expected identifier, found %skeyword",
               e->kind == TOK_RESERVED ? "reserved " : "");
    bool raw = e->kind != TOK_CRATE && e->kind != TOK_SELF_VALUE && e->kind != TOK_SELF_TYPE &&
               e->kind != TOK_SUPER;
    if (raw) {
        Str text = explain_text(e, e->token);
        Str name = arena_printf(e->parser->arena, "r#" STR_FMT, STR_ARG(text));
        diag_suggest(d, span, name, "escape `" STR_FMT "` to use it as an identifier",
                     STR_ARG(text));
    }
}

enum { WANTED_MAX = TOK_COUNT + 2 };

typedef struct Wanted {
    const char *items[WANTED_MAX];
    u32 count;
} Wanted;

static int compare_wanted(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_operator(TokenKind kind)
{
    return (kind >= TOK_PLUS && kind <= TOK_SHR_ASSIGN) || kind == TOK_AS || kind == TOK_DOT_DOT ||
           kind == TOK_DOT_DOT_EQ || kind == TOK_ASSIGN;
}

/* The kinds that are worth naming: not single operators when any can stand here, and not what
 * goes on with an operand in rare ways. */
static bool is_named(const Explain *e, TokenKind kind)
{
    if (!e->expected[kind]) {
        return false;
    }
    if (explain_wants_operator(e) &&
        (is_operator(kind) || kind == TOK_LPAREN || kind == TOK_LBRACKET)) {
        return false;
    }
    return true;
}

static const char *kind_text(const Explain *e, TokenKind kind)
{
    if (kind <= TOK_RESERVED) { /* a class: its name, without quotes */
        return token_text(kind);
    }
    return (const char *)arena_printf(e->parser->arena, "`%s`", token_text(kind)).bytes;
}

static void collect_wanted(const Explain *e, Wanted *wanted)
{
    wanted->count = 0;
    for (u32 kind = 0; kind < TOK_COUNT; kind++) {
        if (is_named(e, (TokenKind)kind)) {
            wanted->items[wanted->count++] = kind_text(e, (TokenKind)kind);
        }
    }
    if (explain_wants_operator(e)) {
        wanted->items[wanted->count++] = "an operator";
    }
    qsort(wanted->items, wanted->count, sizeof wanted->items[0], compare_wanted);
    u32 kept = 0;
    for (u32 i = 0; i < wanted->count; i++) { /* classes of tokens share a name */
        if (kept == 0 || strcmp(wanted->items[kept - 1], wanted->items[i]) != 0) {
            wanted->items[kept++] = wanted->items[i];
        }
    }
    wanted->count = kept;
}

static Str join_wanted(const Explain *e, const Wanted *wanted)
{
    StrBuf text = {.arena = e->parser->arena};
    for (u32 i = 0; i < wanted->count; i++) {
        bool last = i + 1 == wanted->count;
        const char *before = i == 0 ? "" : !last ? ", " : wanted->count == 2 ? " or " : ", or ";
        strbuf_push_cstr(&text, before);
        strbuf_push_cstr(&text, wanted->items[i]);
    }
    return strbuf_str(&text);
}

static void suggest_comma(const Explain *e, Diag *d)
{
    bool operand = e->kind == TOK_IDENT || (e->kind >= TOK_INT && e->kind <= TOK_STR) ||
                   e->kind == TOK_LPAREN || e->kind == TOK_MACRO_NAME
                   || e->kind == TOK_MATCHES_NAME;
    if (e->expected[TOK_COMMA] && !e->expected[TOK_SEMI] && operand && e->token != e->prev) {
        Span behind = span_after(explain_span(e, e->prev, e->prev));
        diag_suggest(d, behind, STR(","), "missing `,`");
    }
}

/* What may be missing in front of the token, or wrong before it. */
static void suggest_in_list(const Explain *e, Diag *d)
{
    Span span = explain_span(e, e->token, e->token);
    Span before = {span.start, span.start};
    bool value = e->kind >= TOK_INT && e->kind <= TOK_STR;
    if (e->expected[TOK_ARROW] && e->expected[TOK_LBRACE] && e->kind == TOK_IDENT) {
        diag_suggest(d, before, STR("-> "), "the type of the result stands behind `->`");
    } else if (e->expected[TOK_ASSIGN] && e->expected[TOK_COLON] && value) {
        diag_suggest(d, before, STR("= "), "add `=` in front of the value");
    } else {
        suggest_comma(e, d);
    }
}

static void report_list(const Explain *e)
{
    enum { SHOWN = 8, LABELLED = 6 };
    Wanted wanted;
    if (explain_stmt_word(e)) {
        return;
    }
    collect_wanted(e, &wanted);
    Span span = explain_span(e, e->token, e->token);
    Str found = explain_found(e);
    if (wanted.count == 0 || wanted.count > SHOWN) {
        Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "unexpected token: " STR_FMT,
                                STR_ARG(found));
        suggest_in_list(e, d);
        return;
    }
    Str list = join_wanted(e, &wanted);
    const char *one_of = wanted.count > 2 ? "one of " : "";
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "expected %s" STR_FMT ", found " STR_FMT,
                            one_of, STR_ARG(list), STR_ARG(found));
    if (wanted.count > LABELLED) {
        diag_label(d, span, "expected one of %u possible tokens", wanted.count);
    } else {
        diag_label(d, span, "expected %s" STR_FMT, one_of, STR_ARG(list));
    }
    suggest_in_list(e, d);
}

/* ---- a missing semicolon -------------------------------------------------------------------- */

static bool begins_stmt_or_item(const Explain *e)
{
    switch ((int)e->kind) {
    case TOK_RBRACE: case TOK_IDENT: case TOK_MACRO_NAME: case TOK_MATCHES_NAME:
    case TOK_OTHER_MACRO_NAME:
    case TOK_INT: case TOK_FLOAT: case TOK_CHAR: case TOK_BYTE: case TOK_STR: case TOK_RAW_STR:
    case TOK_BYTE_STR: case TOK_LIFETIME: case TOK_LPAREN: case TOK_LBRACKET: case TOK_LBRACE:
    case TOK_BANG: case TOK_POUND: case TOK_PIPE: case TOK_PIPE_PIPE: case TOK_RESERVED:
        return true;
    default: break;
    }
    return token_is_keyword(e->kind) && e->kind != TOK_ELSE && e->kind != TOK_AS &&
           e->kind != TOK_IN && e->kind != TOK_WHERE && e->kind != TOK_MUT;
}

/* rustc's rule: the next line begins something new, and a `;` could stand behind the line
 * before. */
static bool missing_semicolon(const Explain *e)
{
    if (!e->expected[TOK_SEMI] || e->expected[TOK_COMMA] || explain_wants_operand(e) ||
        !explain_new_line(e->parser, e->token) || !begins_stmt_or_item(e)) {
        return false;
    }
    Span behind = span_after(explain_span(e, e->prev, e->prev));
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, behind, "expected `;`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, explain_span(e, e->token, e->token), "unexpected token");
    diag_suggest(d, behind, STR(";"), "add `;` here");
    diag_applicability(d, DIAG_MACHINE_APPLICABLE);
    explain_resume(e, e->token);
    return true;
}

/* ---- the whole ------------------------------------------------------------------------------ */

static void explain(const Explain *e)
{
    bool name_wanted = e->expected[TOK_IDENT] && !explain_wants_operand(e) &&
                       !explain_wants_item(e) && !explain_wants_operator(e);
    bool reserved = token_is_keyword(e->kind) || e->kind == TOK_RESERVED;
    if (explain_mistake(e) || missing_semicolon(e)) {
        return;
    }
    if (name_wanted && reserved && !explain_wants_type(e) && e->prev_kind != TOK_DOT) {
        report_reserved_name(e);
    } else if (name_wanted && (e->prev_kind == TOK_CONST || e->prev_kind == TOK_STATIC)) {
        report_wanted(e, "identifier");
    } else if (explain_wants_item(e)) {
        report_wanted(e, "item");
    } else if (explain_wants_operand(e) && !explain_wants_operator(e)) {
        report_wanted(e, "expression");
    } else if (explain_wants_type(e)) {
        report_wanted_type(e);
    } else if (explain_wants_pattern(e)) {
        report_wanted(e, "pattern");
    } else {
        report_list(e);
    }
}

void parser_explain(Parser *parser, u32 token, const bool expected[TOK_COUNT])
{
    if (parser->muted) {
        return;
    }
    u32 prev = token == 0 ? 0 : token - 1;
    Explain e = {parser,  token, prev, parser_kind(parser, token), parser_kind(parser, prev),
                 expected};
    explain(&e);
}
