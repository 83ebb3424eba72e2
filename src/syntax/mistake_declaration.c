/* mistake_declaration.c: syntax errors that people make often in `let` statements, parameters and
 * items, and at the ends of statements. See mistake.c. */
#include "syntax/explain.h"

static Diag *report(const Explain *e, Span span, const char *message)
{
    return parser_report(e->parser, DIAG_SYNTAX, span, "%s", message);
}

static Span token_span_of(const Explain *e) { return explain_span(e, e->token, e->token); }

/* Behind the token in front, where something is missing. */
static Span behind_prev(const Explain *e) { return span_after(explain_span(e, e->prev, e->prev)); }

/* ---- let ------------------------------------------------------------------------------------ */

/* mut n = 5;  mut let n = 5;  var n = 5; */
static bool let_missing(const Explain *e)
{
    if (e->kind == TOK_MUT && explain_wants_operand(e) && explain_begins_stmt(e, e->token)) {
        bool let = explain_kind(e, e->token + 1) == TOK_LET;
        Span span = explain_span(e, e->token, e->token + (let ? 1 : 0));
        Diag *d = report(e, span, "invalid variable declaration");
        diag_suggest(d, span, STR("let mut"), let ? "switch the order of `mut` and `let`"
                                                  : "missing keyword");
        return true;
    }
    bool word = explain_is_word(e, e->prev, "var") || explain_is_word(e, e->prev, "auto");
    if (word && e->kind == TOK_IDENT && explain_begins_stmt(e, e->prev)) {
        Span span = explain_span(e, e->prev, e->prev);
        Diag *d = report(e, span, "invalid variable declaration");
        diag_suggest(d, span, STR("let"), "write `let` instead of `" STR_FMT
                     "` to introduce a new variable", STR_ARG(explain_text(e, e->prev)));
        return true;
    }
    return false;
}

/* let mut (a, b)   let mut _ */
static bool mut_not_name(const Explain *e)
{
    bool place = e->prev_kind == TOK_MUT && e->prev != e->token && e->expected[TOK_IDENT];
    if (!place || (e->kind != TOK_LPAREN && e->kind != TOK_UNDERSCORE)) {
        return false;
    }
    Diag *d = report(e, explain_span(e, e->prev, e->prev),
                     e->kind == TOK_LPAREN ? "`mut` must be attached to each individual binding"
                                           : "`mut` must be followed by a named binding");
    diag_help(d, "`mut` may be followed by `variable` and `variable @ pattern`");
    return true;
}

/* *u8 */
static bool raw_pointer_type(const Explain *e)
{
    if (e->prev_kind != TOK_STAR || !e->expected[TOK_CONST] || explain_wants_operand(e)) {
        return false;
    }
    Diag *d = report(e, explain_span(e, e->prev, e->prev),
                     "expected `mut` or `const` keyword in raw pointer type");
    diag_help(d, "a reference is written `&T` or `&mut T`");
    return true;
}

/* &raw const x */
static bool raw_borrow(const Explain *e)
{
    bool raw = explain_is_word(e, e->prev, "raw") && e->prev > 0 &&
               explain_kind(e, e->prev - 1) == TOK_AMP &&
               (e->kind == TOK_CONST || e->kind == TOK_MUT);
    if (raw) {
        parser_unsupported(e->parser, DIAG_LUD0002, e->prev - 1, e->token, "raw borrows");
    }
    return raw;
}

/* A `#` in an expression could begin an attribute only. */
static bool stray_pound(const Explain *e)
{
    TokenKind next = explain_kind(e, e->token + 1);
    if (e->kind != TOK_POUND || !explain_wants_operand(e) || next == TOK_LBRACKET) {
        return false;
    }
    Explain at_next = *e;
    at_next.token = e->token + 1;
    at_next.kind = next;
    Span span = token_span_of(&at_next);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span,
                            "expected one of `!` or `[`, found " STR_FMT,
                            STR_ARG(explain_found(&at_next)));
    diag_label(d, span, "expected one of `!` or `[`");
    return true;
}

/* An attribute, and a `;`. */
static bool attribute_of_nothing(const Explain *e)
{
    if (e->kind != TOK_SEMI || e->prev_kind != TOK_RBRACKET || !explain_wants_operand(e)) {
        return false;
    }
    u32 open = parser_partner(e->parser, e->prev);
    if (open == 0 || explain_kind(e, open - 1) != TOK_POUND) {
        return false;
    }
    report(e, explain_span(e, open - 1, e->prev), "expected statement after outer attribute");
    return true;
}

static bool mut_twice(const Explain *e)
{
    if (e->kind != TOK_MUT || e->prev_kind != TOK_MUT || e->token == e->prev) {
        return false;
    }
    Diag *d = report(e, token_span_of(e), "`mut` on a binding may not be repeated");
    Span next = explain_span(e, e->token + 1, e->token + 1);
    diag_suggest(d, (Span){token_span_of(e).start, next.start}, STR(""),
                 "remove the additional `mut`s");
    return true;
}

/* let a == 1;  let a += 1;  let a, b = ...;  let a[3] = ...; */
static bool let_tail(const Explain *e)
{
    bool tail = e->expected[TOK_ASSIGN] && e->expected[TOK_SEMI] && e->expected[TOK_COLON] &&
                !explain_wants_operator(e);
    if (!tail) {
        return false;
    }
    Span span = token_span_of(e);
    if (e->kind == TOK_EQ_EQ) {
        Diag *d = report(e, span, "unexpected `==`");
        diag_suggest(d, span, STR("="), "try using `=` instead");
    } else if (e->kind >= TOK_PLUS_ASSIGN && e->kind <= TOK_SHR_ASSIGN) {
        Diag *d = report(e, span, "can't reassign to an uninitialized variable");
        diag_suggest(d, span, STR("="), "initialize the variable");
        diag_help(d, "if you meant to overwrite, remove the `let` binding");
    } else if (e->kind == TOK_COMMA) {
        Diag *d = report(e, span, "unexpected `,` in pattern");
        diag_help(d, "try adding parentheses to match on a tuple: `let (a, b) = ...`");
    } else if (e->kind == TOK_LBRACKET) {
        u32 close = parser_partner(e->parser, e->token);
        span = explain_span(e, e->prev, close);
        Diag *d = report(e, span, "expected a pattern, found an expression");
        diag_label(d, span, "not a pattern");
        diag_help(d, "the type stands behind the name: `let a: [i32; 3] = ...`");
    } else {
        return false; /* report_list */
    }
    return true;
}

/* ---- ends of statements --------------------------------------------------------------------- */

static bool begins_stmt(TokenKind kind)
{
    return kind == TOK_RBRACE || kind == TOK_LET || kind == TOK_IDENT || kind == TOK_MACRO_NAME
           || kind == TOK_MATCHES_NAME || kind == TOK_IF || kind == TOK_FOR || kind == TOK_WHILE
           || kind == TOK_LOOP || kind == TOK_RETURN;
}

/* let n = 5:  and, for rustc, only when the line ends there */
static bool colon_for_semicolon(const Explain *e)
{
    bool end = e->kind == TOK_COLON && e->expected[TOK_SEMI] && explain_wants_operator(e) &&
               explain_new_line(e->parser, e->token + 1) &&
               begins_stmt(explain_kind(e, e->token + 1));
    if (!end) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, "statements are terminated with a semicolon");
    diag_suggest(d, span, STR(";"), "use a semicolon instead");
    explain_resume(e, e->token + 1);
    return true;
}

static bool comma_in_array_type(const Explain *e)
{
    if (e->kind != TOK_COMMA || !e->expected[TOK_SEMI] || !e->expected[TOK_RBRACKET] ||
        explain_wants_operator(e)) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, "expected `;` or `]`, found `,`");
    diag_label(d, span, "expected `;` or `]`");
    diag_suggest(d, span, STR(";"), "you might have meant to use `;` as the separator");
    return true;
}

/* ---- items ---------------------------------------------------------------------------------- */

/* union Name {: a keyword only here. */
static bool union_item(const Explain *e)
{
    bool head =
        explain_is_word(e, e->prev, "union") && e->kind == TOK_IDENT &&
        (explain_kind(e, e->token + 1) == TOK_LBRACE || explain_kind(e, e->token + 1) == TOK_LT);
    if (head) {
        parser_unsupported(e->parser, DIAG_LUD0001, e->prev, e->prev, "unions");
        explain_resume(e, parser_item_end(e->parser, e->prev));
    }
    return head;
}

static bool stray_at_items(const Explain *e)
{
    if (!explain_wants_item(e)) {
        return false;
    }
    Span span = token_span_of(e);
    if (e->prev_kind == TOK_PUB && e->token != e->prev && e->kind != TOK_PUB) {
        Span pub = explain_span(e, e->prev, e->prev);
        Diag *d = report(e, pub, "visibility `pub` is not followed by an item");
        diag_label(d, pub, "the visibility");
        diag_help(d, "you likely meant to define an item, e.g., `pub fn foo() {}`");
    } else if (e->kind == TOK_SEMI) {
        Diag *d = report(e, span, "expected item, found `;`");
        diag_suggest(d, span, STR(""), "remove this semicolon");
        explain_resume(e, e->token + 1);
    } else if (e->kind == TOK_LET) {
        Diag *d = report(e, span, "expected item, found keyword `let`");
        diag_label(d, span, "`let` cannot be used for global variables");
        diag_suggest(d, span, STR("static"), "consider using `static` or `const` instead of `let`");
    } else {
        return false;
    }
    return true;
}

/* fn main { */
static bool missing_parameters(const Explain *e)
{
    bool name = e->prev_kind == TOK_IDENT && e->prev > 0 && explain_kind(e, e->prev - 1) == TOK_FN;
    if (!name) {
        return false;
    }
    Diag *d = report(e, behind_prev(e), "missing parameters for function definition");
    diag_suggest(d, behind_prev(e), STR("()"), "add a parameter list");
    return true;
}

/* fn f(): i32   fn f() => i32   fn f() = 1; */
static bool wrong_result(const Explain *e)
{
    if (!e->expected[TOK_ARROW] || !e->expected[TOK_LBRACE]) {
        return false;
    }
    if (e->kind == TOK_COLON || e->kind == TOK_FAT_ARROW) {
        Diag *d = report(e, token_span_of(e), "return types are denoted using `->`");
        bool apart = behind_prev(e).start < token_span_of(e).start;
        diag_suggest(d, token_span_of(e), apart ? STR("->") : STR(" ->"), "use `->` instead");
        return true;
    }
    if (e->kind != TOK_ASSIGN) {
        return false; /* report_list */
    }
    u32 end = e->token;
    while (explain_kind(e, end) != TOK_SEMI && explain_kind(e, end) != TOK_END) {
        end++;
    }
    bool closed = explain_kind(e, end) == TOK_SEMI;
    Diag *d = report(e, explain_span(e, e->token, closed ? end : e->token),
                     "function body cannot be `= expression;`");
    diag_help(d, "surround the expression with `{` and `}` instead of `=` and `;`");
    return true;
}

/* fn f(n: i32 = 4) */
static bool parameter_default(const Explain *e)
{
    bool place = e->kind == TOK_ASSIGN && e->expected[TOK_COMMA] && e->expected[TOK_RPAREN] &&
                 !explain_wants_operator(e) && !e->expected[TOK_PIPE];
    if (!place) {
        return false;
    }
    u32 end = e->token + 1;
    while (explain_kind(e, end) != TOK_COMMA && explain_kind(e, end) != TOK_RPAREN) {
        end = explain_kind(e, end) == TOK_LPAREN ? parser_partner(e->parser, end) + 1 : end + 1;
    }
    report(e, explain_span(e, e->token, end - 1), "parameter defaults are not supported");
    return true;
}

static bool parameter_type(const Explain *e)
{
    bool place = e->expected[TOK_COLON] && !e->expected[TOK_ASSIGN] && !explain_wants_operator(e) &&
                 !e->expected[TOK_IN];
    if (!place) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "expected `:`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, span, "expected `:`");
    if (e->kind == TOK_IDENT) {
        diag_help(d, "the type stands behind the name: `" STR_FMT ": " STR_FMT "`",
                  STR_ARG(explain_text(e, e->token)), STR_ARG(explain_text(e, e->prev)));
    } else if (e->kind == TOK_RPAREN || e->kind == TOK_COMMA) {
        diag_suggest(d, behind_prev(e), STR(": TypeName"),
                     "if this is a parameter name, give it a type");
        diag_applicability(d, DIAG_HAS_PLACEHOLDERS);
    }
    return true;
}

/* ---- all of them ---------------------------------------------------------------------------- */

bool explain_declaration(const Explain *e)
{
    static bool (*const mistakes[])(const Explain *e) = {
        let_missing, mut_twice, mut_not_name, raw_pointer_type, raw_borrow, stray_pound,
        attribute_of_nothing, let_tail, colon_for_semicolon, comma_in_array_type, union_item,
        explain_item_word, stray_at_items, missing_parameters, wrong_result, parameter_default,
        parameter_type,
    };
    for (size_t i = 0; i < COUNT_OF(mistakes); i++) {
        if (mistakes[i](e)) {
            return true;
        }
    }
    return false;
}
