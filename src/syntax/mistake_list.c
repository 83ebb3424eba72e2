/* mistake_list.c: mistakes between the parts of structs, enums, struct literals and `match`: a
 * comma that is missing, a `;` in its place, an expression where a pattern is wanted. Whoever makes
 * such a mistake makes it in each part: so the rest of the list is looked through for more of its
 * kind, as rustc tells all of them. See mistake.c. */
#include "syntax/explain.h"

static Diag *report(const Explain *e, Span span, const char *message)
{
    return parser_report(e->parser, DIAG_SYNTAX, span, "%s", message);
}

static Span behind(const Explain *e, u32 token)
{
    return span_after(explain_span(e, token, token));
}

/* ---- going over groups ---------------------------------------------------------------------- */

static bool closes(TokenKind kind)
{
    return kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE;
}

/* The token behind this one, or behind the group that it opens. */
static u32 step(const Explain *e, u32 token)
{
    return (parser_opens(explain_kind(e, token)) ? parser_partner(e->parser, token) : token) + 1;
}

/* The token in front of this one, or the opening of the group that ends there. */
static u32 step_back(const Explain *e, u32 token)
{
    u32 before = token == 0 ? 0 : token - 1;
    return closes(explain_kind(e, before)) ? parser_partner(e->parser, before) : before;
}

/* The bracket around the token; 0: there is none. */
static u32 bracket_around(const Explain *e, u32 token)
{
    do {
        token = step_back(e, token);
    } while (token > 0 && (!parser_opens(explain_kind(e, token))
                           || parser_partner(e->parser, token) < e->token));
    return token;
}

/* The first token of the path or number that ends with this one. */
static u32 path_start(const Explain *e, u32 token)
{
    while (token > 1 && explain_kind(e, token - 1) == TOK_COLON_COLON) {
        token -= 2;
    }
    return explain_kind(e, token - 1) == TOK_MINUS ? token - 1 : token;
}

/* ---- declarations of structs and enums ------------------------------------------------------ */

static bool is_body_of(const Explain *e, u32 open, TokenKind keyword)
{
    return open > 1 && explain_kind(e, open) == TOK_LBRACE && explain_kind(e, open - 2) == keyword;
}

/* `struct Name` and nothing that could go on with it. */
static bool struct_head(const Explain *e)
{
    if (e->prev < 1 || e->prev_kind != TOK_IDENT || explain_kind(e, e->prev - 1) != TOK_STRUCT) {
        return false;
    }
    Span span = explain_span(e, e->token, e->token);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span,
                            "expected `{`, `(`, or `;` after struct name, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    if (explain_new_line(e->parser, e->token)) {
        diag_suggest(d, behind(e, e->prev), STR(";"), "a struct without fields ends with `;`");
        explain_resume(e, e->token);
        return true;
    }
    diag_help(d, "fields stand in braces: `struct " STR_FMT " { name: Type }`",
              STR_ARG(explain_text(e, e->prev)));
    u32 end = parser_item_end(e->parser, e->prev - 1);
    explain_resume(e, explain_kind(e, end) == TOK_SEMI ? end + 1 : end);
    return true;
}

/* Whether a field or variant may begin at the token: nothing stands in front of it. */
static bool begins_part(const Explain *e, u32 token, u32 open)
{
    u32 before = token - 1;
    TokenKind kind = explain_kind(e, before);
    bool is_attribute = kind == TOK_DOC
                        || (kind == TOK_RBRACKET
                            && explain_kind(e, parser_partner(e->parser, before) - 1) == TOK_POUND);
    return before == open || kind == TOK_COMMA || kind == TOK_PUB || kind == TOK_SEMI
           || is_attribute;
}

/* The first field from `token` on that has no comma in front of it; UINT32_MAX: none. */
static u32 field_without_comma(const Explain *e, u32 token, u32 open)
{
    u32 close = parser_partner(e->parser, open);
    for (; token < close; token = step(e, token)) {
        TokenKind kind = explain_kind(e, token);
        bool is_field = (kind == TOK_IDENT && explain_kind(e, token + 1) == TOK_COLON)
                        || kind == TOK_PUB || kind == TOK_POUND || kind == TOK_DOC;
        if (is_field && !begins_part(e, token, open)) {
            return token;
        }
    }
    return UINT32_MAX;
}

static bool missing_field_comma(const Explain *e, u32 open)
{
    bool is_name = e->kind == TOK_IDENT && !begins_part(e, e->token, open);
    if (!is_name && field_without_comma(e, e->token, open) != e->token) {
        return false;
    }
    for (u32 at = e->token; at != UINT32_MAX; at = field_without_comma(e, at + 1, open)) {
        Diag *d = parser_report(e->parser, DIAG_SYNTAX, behind(e, at - 1),
                                "expected `,` or `}`, found `" STR_FMT "`",
                                STR_ARG(explain_text(e, at)));
        diag_suggest(d, behind(e, at - 1), STR(","), "fields are separated by commas");
    }
    return true;
}

/* A token of this kind between the parts, each time that it is there. */
static void report_separators(const Explain *e, u32 open, TokenKind kind, const char *message,
                              const char *instead)
{
    u32 close = parser_partner(e->parser, open);
    for (u32 at = e->token; at < close; at = step(e, at)) {
        if (explain_kind(e, at) == kind) {
            Diag *d = report(e, explain_span(e, at, at), message);
            diag_suggest(d, explain_span(e, at, at), str_from_cstr(instead), "replace it by `%s`",
                         instead);
            diag_applicability(d, DIAG_MACHINE_APPLICABLE);
        }
    }
}

static bool in_struct(const Explain *e)
{
    u32 open = bracket_around(e, e->token);
    if (is_body_of(e, open, TOK_ENUM) && e->kind == TOK_SEMI) {
        report_separators(e, open, TOK_SEMI, "enum variants are separated by `,`", ",");
        return true;
    }
    if (!is_body_of(e, open, TOK_STRUCT) || !e->expected[TOK_COMMA]) {
        return false;
    }
    if (e->kind == TOK_SEMI) {
        report_separators(e, open, TOK_SEMI, "struct fields are separated by `,`", ",");
        return true;
    }
    if (e->kind == TOK_ASSIGN) {
        Diag *d = parser_report(e->parser, DIAG_E0658, behind(e, e->prev),
                                "default values on fields are experimental");
        diag_help(d, "give the value where one is made, in a function `new` for example");
        return true;
    }
    return missing_field_comma(e, open);
}

/* ---- struct literals ------------------------------------------------------------------------ */

/* The `..` in front of a base; 0: there is none. */
static u32 base_dots(const Explain *e, u32 open)
{
    for (u32 at = open + 1; at < e->token; at = step(e, at)) {
        TokenKind before = explain_kind(e, at - 1);
        if (explain_kind(e, at) == TOK_DOT_DOT && (at == open + 1 || before == TOK_COMMA)) {
            return at;
        }
    }
    return 0;
}

static bool comma_behind_base(const Explain *e, u32 open)
{
    u32 dots = e->kind == TOK_COMMA ? base_dots(e, open) : 0;
    if (dots == 0) {
        return false;
    }
    Diag *d = report(e, explain_span(e, dots, e->prev), "cannot use a comma after the base struct");
    if (explain_kind(e, e->token + 1) == TOK_RBRACE) {
        diag_suggest(d, explain_span(e, e->token, e->token), STR(""), "remove this comma");
    } else {
        diag_help(d, "the base stands behind all fields");
    }
    return true;
}

/* P { x = 1 } */
static bool assigned_fields(const Explain *e, u32 open)
{
    bool field = e->kind == TOK_ASSIGN && e->prev_kind == TOK_IDENT
                 && (e->prev == open + 1 || explain_kind(e, e->prev - 1) == TOK_COMMA);
    if (!field) {
        return false;
    }
    report_separators(e, open, TOK_ASSIGN, "expected `:`, found `=`", ":");
    return true;
}

/* P(x: 1) */
static bool literal_in_parentheses(const Explain *e, u32 open)
{
    bool field = explain_kind(e, open) == TOK_LPAREN && explain_kind(e, open - 1) == TOK_IDENT
                 && e->kind == TOK_COLON && e->prev_kind == TOK_IDENT
                 && (e->prev == open + 1 || explain_kind(e, e->prev - 1) == TOK_COMMA)
                 && explain_wants_operator(e);
    if (!field) {
        return false;
    }
    u32 close = parser_partner(e->parser, open);
    Diag *d = report(e, explain_span(e, path_start(e, open - 1), close),
                     "invalid `struct` delimiters or `fn` call arguments");
    Str inside = source_text(e->parser->tokens->source, explain_span(e, open + 1, close - 1));
    diag_suggest(d, explain_span(e, open, close),
                 arena_printf(e->parser->arena, " { " STR_FMT " }", STR_ARG(inside)),
                 "if it is a struct, its fields stand in braces");
    return true;
}

static bool in_literal(const Explain *e)
{
    u32 open = bracket_around(e, e->token);
    if (open == 0) {
        return false;
    }
    return comma_behind_base(e, open) || literal_in_parentheses(e, open)
           || (e->expected[TOK_COLON] && explain_kind(e, open) == TOK_LBRACE
               && explain_kind(e, open - 1) == TOK_IDENT && assigned_fields(e, open));
}

/* The keyword of the head that the token stands in; 0: it is in none. */
static u32 head_keyword(const Explain *e, u32 token)
{
    while (token > 0) {
        token = step_back(e, token);
        TokenKind kind = explain_kind(e, token);
        if (kind == TOK_IF || kind == TOK_WHILE || kind == TOK_MATCH || kind == TOK_IN) {
            return token;
        }
        if (kind == TOK_SEMI || kind == TOK_LBRACE || kind == TOK_FAT_ARROW || kind == TOK_FN) {
            return 0;
        }
    }
    return 0;
}

/* `if p == P { x: 1 } { ... }`: the brace of the literal was taken for that of the block. */
static bool literal_in_head(const Explain *e)
{
    u32 open = e->prev == 0 ? 0 : e->prev - 1;
    bool literal = e->kind == TOK_COLON && e->prev_kind == TOK_IDENT && open > 0
                   && explain_kind(e, open) == TOK_LBRACE
                   && explain_kind(e, open - 1) == TOK_IDENT;
    u32 keyword = literal ? head_keyword(e, open) : 0;
    if (keyword == 0) {
        return false;
    }
    u32 close = parser_partner(e->parser, open);
    Span span = explain_span(e, path_start(e, open - 1), close);
    Diag *d = report(e, span, "struct literals are not allowed here");
    Str text = source_text(e->parser->tokens->source, span);
    diag_suggest(d, span, arena_printf(e->parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                 "surround the struct literal with parentheses");
    u32 body = close + 1;
    while (explain_kind(e, body) != TOK_LBRACE && explain_kind(e, body) != TOK_SEMI
           && explain_kind(e, body) != TOK_RBRACE && explain_kind(e, body) != TOK_END) {
        body = step(e, body);
    }
    if (explain_kind(e, body) == TOK_LBRACE) { /* the true block becomes that of the head */
        bool is_match = explain_kind(e, keyword) == TOK_MATCH;
        explain_resume(e, parser_partner(e->parser, body) + is_match);
    }
    return true;
}

/* ---- arms ----------------------------------------------------------------------------------- */

/* The brace around the arms that the error is in; 0: it is in none. */
static u32 arms_around(const Explain *e)
{
    u32 open = bracket_around(e, e->token);
    u32 keyword = open == 0 || explain_kind(e, open) != TOK_LBRACE ? 0 : head_keyword(e, open);
    return keyword != 0 && explain_kind(e, keyword) == TOK_MATCH ? open : 0;
}

/* The `=>` of the arm in whose body the token stands; 0: it stands in none. */
static u32 arrow_before(const Explain *e, u32 token, u32 open)
{
    while (token > open) {
        token = step_back(e, token);
        if (explain_kind(e, token) == TOK_FAT_ARROW) {
            return token;
        }
        if (explain_kind(e, token) == TOK_COMMA) {
            return 0;
        }
    }
    return 0;
}

/* Whether an arm begins at the token: a pattern, and `=>`. As rustc, not one with `|` or `if`. */
static bool begins_arm(const Explain *e, u32 token, u32 close)
{
    for (; token < close; token = step(e, token)) {
        TokenKind kind = explain_kind(e, token);
        if (kind == TOK_FAT_ARROW) {
            return true;
        }
        if (kind == TOK_COMMA || kind == TOK_SEMI || kind == TOK_PIPE || kind == TOK_IF) {
            return false;
        }
    }
    return false;
}

static void report_arm_comma(const Explain *e, u32 last)
{
    Diag *d = report(e, behind(e, last), "expected `,` following `match` arm");
    diag_suggest(d, behind(e, last), STR(","), "missing a comma here to end this `match` arm");
    diag_applicability(d, DIAG_MACHINE_APPLICABLE);
}

/* Of the arms further down, which begin lines, those in front of which there is none either. */
static void report_later_commas(const Explain *e, u32 close)
{
    for (u32 at = step(e, e->token); at < close; at = step(e, at)) {
        TokenKind before = explain_kind(e, at - 1);
        bool starts = explain_new_line(e->parser, at) && before != TOK_COMMA
                      && before != TOK_RBRACE && before != TOK_FAT_ARROW && before != TOK_PIPE;
        if (starts && begins_arm(e, at, close)) {
            report_arm_comma(e, at - 1);
        }
    }
}

static bool missing_arm_comma(const Explain *e, u32 open)
{
    u32 close = parser_partner(e->parser, open);
    if (!e->expected[TOK_COMMA] || arrow_before(e, e->token, open) == 0
        || !begins_arm(e, e->token, close)) {
        return false;
    }
    report_arm_comma(e, e->prev);
    report_later_commas(e, close);
    return true;
}

/* 1 => {}; */
static bool semicolon_behind_block(const Explain *e, u32 arrow)
{
    TokenKind kind = explain_kind(e, arrow + 1);
    bool block = kind == TOK_LBRACE || kind == TOK_IF || kind == TOK_MATCH || kind == TOK_LOOP
                 || kind == TOK_WHILE || kind == TOK_FOR;
    if (!block || e->prev_kind != TOK_RBRACE) {
        return false;
    }
    Span span = explain_span(e, e->token, e->token);
    Diag *d = report(e, span, "expected pattern, found `;`");
    diag_suggest(d, span, STR(""), "nothing has to stand between two arms");
    diag_applicability(d, DIAG_MACHINE_APPLICABLE);
    return true;
}

/* 1 => f();  _ => g(); */
static bool semicolons_behind_arms(const Explain *e, u32 open)
{
    u32 close = parser_partner(e->parser, open);
    u32 first = e->kind == TOK_SEMI && e->expected[TOK_COMMA] ? arrow_before(e, e->token, open) : 0;
    if (first == 0 || semicolon_behind_block(e, first)) {
        return first != 0;
    }
    u32 last_arrow = 0;
    for (u32 at = e->token; at < close; at = step(e, at)) {
        u32 arrow = explain_kind(e, at) == TOK_SEMI ? arrow_before(e, at, open) : 0;
        if (arrow == 0 || arrow == last_arrow) {
            continue;
        }
        last_arrow = arrow;
        Diag *d = report(e, explain_span(e, arrow + 1, at - 1), "`match` arm body without braces");
        if (at + 1 == close || begins_arm(e, at + 1, close)) {
            diag_suggest(d, explain_span(e, at, at), STR(","), "an arm ends with a comma");
            diag_applicability(d, DIAG_MACHINE_APPLICABLE);
        } else {
            diag_help(d, "several statements stand in braces: `=> { ...; ... }`");
        }
    }
    return true;
}

/* 1 -> f() */
static bool thin_arrows(const Explain *e, u32 open)
{
    if (e->kind != TOK_ARROW || !e->expected[TOK_FAT_ARROW]) {
        return false;
    }
    report_separators(e, open, TOK_ARROW, "expected `=>`, found `->`", "=>");
    return true;
}

/* What makes an expression of the pattern in front of it. */
static bool goes_on_as_expression(TokenKind kind)
{
    return kind == TOK_PLUS || kind == TOK_MINUS || kind == TOK_STAR || kind == TOK_SLASH
           || kind == TOK_PERCENT || kind == TOK_CARET || kind == TOK_SHL || kind == TOK_SHR
           || kind == TOK_DOT || kind == TOK_LBRACKET || kind == TOK_AS;
}

/* Color.Red => */
static bool is_dotted_variant(const Explain *e, u32 name)
{
    return explain_kind(e, name) == TOK_IDENT && explain_kind(e, name + 1) == TOK_DOT
           && explain_kind(e, name + 2) == TOK_IDENT && explain_kind(e, name + 3) == TOK_FAT_ARROW;
}

static void report_dotted_variant(const Explain *e, u32 name)
{
    Span span = explain_span(e, name, name + 2);
    Diag *d = report(e, span, "expected a pattern, found an expression");
    diag_label(d, span, "not a pattern");
    diag_suggest(d, explain_span(e, name + 1, name + 1), STR("::"),
                 "a variant is written with `::`");
}

/* Those of the later arms too. */
static bool dotted_variants(const Explain *e)
{
    if (e->kind != TOK_DOT || !is_dotted_variant(e, e->prev)) {
        return false;
    }
    u32 close = parser_partner(e->parser, bracket_around(e, e->token));
    for (u32 at = e->prev; at < close; at = step(e, at)) {
        if (is_dotted_variant(e, at)) {
            report_dotted_variant(e, at);
        }
    }
    return true;
}

static bool expression_for_pattern(const Explain *e)
{
    bool operand = e->prev_kind == TOK_IDENT || e->prev_kind == TOK_INT;
    if (!operand || !goes_on_as_expression(e->kind)) {
        return false;
    }
    u32 start = path_start(e, e->prev);
    u32 last = start;
    while (explain_kind(e, last) != TOK_FAT_ARROW && explain_kind(e, last) != TOK_IF
           && explain_kind(e, last) != TOK_ASSIGN && explain_kind(e, last) != TOK_END) {
        last = step(e, last);
    }
    Span span = explain_span(e, start, last - 1);
    Diag *d = report(e, span, "expected a pattern, found an expression");
    diag_label(d, span, "not a pattern");
    if (explain_kind(e, start - 1) == TOK_LET) {
        diag_help(d, "behind `let` stands a name: letters, digits and `_`");
    } else {
        diag_help(d, "what is computed is a constant, or stands in a guard: `x if x == ... =>`");
    }
    return true;
}

/* let x-y = 5; */
static bool expression_behind_let(const Explain *e)
{
    u32 start = path_start(e, e->prev);
    return start > 0 && explain_kind(e, start - 1) == TOK_LET && e->expected[TOK_ASSIGN]
           && e->kind != TOK_LBRACKET && expression_for_pattern(e);
}

static bool in_arms(const Explain *e)
{
    u32 open = arms_around(e);
    if (open == 0) {
        return false;
    }
    bool in_pattern = arrow_before(e, e->token, open) == 0;
    return missing_arm_comma(e, open) || semicolons_behind_arms(e, open) || thin_arrows(e, open)
           || (in_pattern && (dotted_variants(e) || expression_for_pattern(e)));
}

/* ---- patterns ------------------------------------------------------------------------------- */

/* 1 @ n */
static bool at_behind_pattern(const Explain *e)
{
    bool pattern = e->kind == TOK_AT && e->token != e->prev
                   && (e->expected[TOK_FAT_ARROW] || e->expected[TOK_ASSIGN]
                       || e->expected[TOK_IN]);
    if (!pattern) {
        return false;
    }
    u32 start = path_start(e, e->prev);
    u32 name = e->token + 1;
    bool swapped = explain_kind(e, name) == TOK_IDENT;
    Span span = explain_span(e, start, name);
    Diag *d = report(e, span, swapped ? "pattern on wrong side of `@`"
                                      : "left-hand side of `@` must be a binding");
    if (swapped) {
        Str left = source_text(e->parser->tokens->source, explain_span(e, start, e->prev));
        diag_suggest(d, span,
                     arena_printf(e->parser->arena, STR_FMT " @ " STR_FMT,
                                  STR_ARG(explain_text(e, name)), STR_ARG(left)),
                     "the name stands in front");
    } else {
        diag_help(d, "the name of the value stands in front of the `@`: `n @ 1..=9`");
    }
    return true;
}

/* ---- all of them ---------------------------------------------------------------------------- */

bool explain_list(const Explain *e)
{
    return struct_head(e) || in_struct(e) || literal_in_head(e) || in_literal(e) || in_arms(e)
           || at_behind_pattern(e) || expression_behind_let(e);
}
