/* mistake.c: syntax errors that people make often, mostly coming from other languages. Each
 * function looks at the tokens around the error; true when it has reported. The positions are
 * rustc's. */
#include "syntax/explain.h"

static Diag *report(const Explain *e, Span span, const char *message)
{
    return parser_report(e->parser, DIAG_SYNTAX, span, "%s", message);
}

static Span token_span_of(const Explain *e) { return explain_span(e, e->token, e->token); }

/* Behind the token in front, where something is missing. */
static Span behind_prev(const Explain *e) { return span_after(explain_span(e, e->prev, e->prev)); }

/* ---- operators ------------------------------------------------------------------------------ */

/* ===, !==, <>, <=> */
static bool comparison_operator(const Explain *e)
{
    static const struct {
        TokenKind first, second;
        const char *text, *instead;
    } pairs[] = {
        {TOK_EQ_EQ, TOK_ASSIGN, "===", "=="},
        {TOK_NE, TOK_ASSIGN, "!==", "!="},
        {TOK_LT, TOK_GT, "<>", "!="},
    };
    if (e->prev == e->token || !explain_joint(e, e->prev)) {
        return false;
    }
    Span span = explain_span(e, e->prev, e->token);
    if (e->prev_kind == TOK_LE && e->kind == TOK_GT) {
        Diag *d = report(e, span, "invalid comparison operator `<=>`");
        diag_help(d, "`<=>` is not a valid comparison operator, use `std::cmp::Ordering`");
        return true;
    }
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        if (e->prev_kind == pairs[i].first && e->kind == pairs[i].second) {
            Diag *d = parser_report(e->parser, DIAG_SYNTAX, span,
                                    "invalid comparison operator `%s`", pairs[i].text);
            diag_suggest(d, span, str_from_cstr(pairs[i].instead),
                         "`%s` is not a valid comparison operator, use `%s`", pairs[i].text,
                         pairs[i].instead);
            diag_applicability(d, DIAG_MACHINE_APPLICABLE);
            return true;
        }
    }
    return false;
}

/* x++, x--: the first sign was taken for an operator, and for `--` the second for a minus. */
static bool postfix_step(const Explain *e)
{
    u32 first = 0;
    if (e->kind == TOK_PLUS && e->prev_kind == TOK_PLUS && explain_joint(e, e->prev)) {
        first = e->prev;
    } else if (e->prev > 0 && e->prev_kind == TOK_MINUS &&
               explain_kind(e, e->prev - 1) == TOK_MINUS && explain_joint(e, e->prev - 1)) {
        first = e->prev - 1;
    }
    if (first == 0) {
        return false;
    }
    bool plus = explain_kind(e, first) == TOK_PLUS;
    Span span = explain_span(e, first, first + 1);
    Diag *d = report(e, span, plus ? "Rust has no postfix increment operator"
                                   : "Rust has no postfix decrement operator");
    diag_label(d, span, "not a valid postfix operator");
    diag_suggest(d, span, plus ? STR(" += 1") : STR(" -= 1"), "use `%s= 1` instead",
                 plus ? "+" : "-");
    return true;
}

/* ++x; also `+x`. */
static bool prefix_plus(const Explain *e)
{
    if (e->kind != TOK_PLUS || !explain_wants_operand(e)) {
        return false;
    }
    if (explain_kind(e, e->token + 1) == TOK_PLUS && explain_joint(e, e->token)) {
        Span span = explain_span(e, e->token, e->token + 1);
        Diag *d = report(e, span, "Rust has no prefix increment operator");
        diag_label(d, span, "not a valid prefix operator");
        diag_help(d, "use `+= 1` instead");
        return true;
    }
    Diag *d = report(e, token_span_of(e), "leading `+` is not supported");
    diag_label(d, token_span_of(e), "unexpected `+`");
    diag_suggest(d, token_span_of(e), STR(""), "try removing the `+`");
    return true;
}

static bool logical_word(const Explain *e)
{
    bool both = explain_is_word(e, e->token, "and");
    if (!explain_wants_operator(e) || !(both || explain_is_word(e, e->token, "or"))) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, both ? "`and` is not a logical operator"
                                   : "`or` is not a logical operator");
    diag_suggest(d, span, both ? STR("&&") : STR("||"), "use `%s` to perform logical %s",
                 both ? "&&" : "||", both ? "conjunction" : "disjunction");
    diag_applicability(d, DIAG_MACHINE_APPLICABLE);
    diag_note(d, "unlike in e.g., Python and PHP, `&&` and `||` are used for logical operators");
    return true;
}

static bool not_word(const Explain *e)
{
    if (!explain_is_word(e, e->prev, "not") || e->prev == e->token) {
        return false;
    }
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, token_span_of(e),
                            "unexpected " STR_FMT " after identifier", STR_ARG(explain_found(e)));
    Span word = explain_span(e, e->prev, e->prev);
    diag_suggest(d, (Span){word.start, token_span_of(e).start}, STR("!"),
                 "use `!` to perform logical negation or bitwise not");
    return true;
}

static bool tilde(const Explain *e)
{
    if (e->kind != TOK_TILDE) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, "`~` cannot be used as a unary operator");
    diag_suggest(d, span, STR("!"), "use `!` to perform bitwise not");
    return true;
}

static bool arrow_for_dot(const Explain *e)
{
    if (e->kind != TOK_ARROW || !explain_wants_operator(e)) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, "`->` is not valid syntax for field accesses and method calls");
    diag_suggest(d, span, STR("."), "try using `.` instead");
    diag_help(d,
              "the `.` operator will automatically dereference the value, except if the value is "
              "a raw pointer");
    return true;
}

static bool three_dots(const Explain *e)
{
    if (e->kind != TOK_DOT_DOT_DOT) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = report(e, span, "unexpected token: `...`");
    diag_suggest(d, span, STR(".."), "use `..` for an exclusive range");
    diag_suggest(d, span, STR("..="), "or `..=` for an inclusive range");
    return true;
}

/* .5 */
static bool float_without_integer(const Explain *e)
{
    TokenKind next = explain_kind(e, e->token + 1);
    if (e->kind != TOK_DOT || !explain_wants_operand(e) || (next != TOK_INT && next != TOK_FLOAT) ||
        !explain_joint(e, e->token)) {
        return false;
    }
    Span span = explain_span(e, e->token, e->token + 1);
    Diag *d = report(e, span, "float literals must have an integer part");
    diag_suggest(d, (Span){span.start, span.start}, STR("0"), "must have an integer part");
    return true;
}

static bool nothing_behind_dot(const Explain *e)
{
    if (e->prev_kind != TOK_DOT || e->token == e->prev) {
        return false;
    }
    Span span = token_span_of(e);
    parser_report(e->parser, DIAG_SYNTAX, span, "unexpected token: " STR_FMT,
                  STR_ARG(explain_found(e)));
    return true;
}

/* ---- heads of branches and loops ------------------------------------------------------------ */

/* `if { ... }`: the block was taken for the condition. */
static bool missing_condition(const Explain *e)
{
    if (!e->expected[TOK_LBRACE] || e->prev_kind != TOK_RBRACE) {
        return false;
    }
    u32 open = parser_partner(e->parser, e->prev);
    if (open == 0) {
        return false;
    }
    Span brace = explain_span(e, open, open);
    if (explain_kind(e, open - 1) == TOK_IF) {
        Span span = span_after(explain_span(e, open - 1, open - 1));
        Diag *d = report(e, span, "missing condition for `if` expression");
        diag_label(d, span, "expected condition here");
        diag_label(d, brace,
                   "if this block is the condition of the `if` expression, then it must be "
                   "followed by another block");
    } else if (explain_kind(e, open - 1) == TOK_IN) {
        Span span = {brace.start, brace.start};
        Diag *d = report(e, span, "missing expression to iterate on in `for` loop");
        diag_help(d, "try adding an expression to the `for` loop");
    } else {
        return false;
    }
    if (e->kind != TOK_ELSE) {
        explain_resume(e, e->token);
    }
    return true;
}

static bool missing_in(const Explain *e)
{
    if (!e->expected[TOK_IN]) {
        return false;
    }
    if (e->kind == TOK_COMMA) {
        Diag *d = report(e, token_span_of(e), "unexpected `,` in pattern");
        diag_help(d, "try adding parentheses to match on a tuple: `for (a, b) in ...`");
        return true;
    }
    bool word = e->kind == TOK_ASSIGN || explain_is_word(e, e->token, "of");
    Span span = word ? token_span_of(e) : (Span){behind_prev(e).start, token_span_of(e).start};
    Diag *d = report(e, span, "missing `in` in `for` loop");
    diag_suggest(d, span, word ? STR("in") : STR(" in "), word ? "try using `in` here instead"
                                                               : "try adding `in` here");
    return true;
}

static bool else_without_block(const Explain *e)
{
    if (e->prev_kind != TOK_ELSE || e->token == e->prev || !e->expected[TOK_LBRACE]) {
        return false;
    }
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, token_span_of(e),
                            "expected `{`, found " STR_FMT, STR_ARG(explain_found(e)));
    diag_label(d, explain_span(e, e->prev, e->prev),
               "expected an `if` or a block after this `else`");
    Span before = {token_span_of(e).start, token_span_of(e).start};
    diag_suggest(d, before, STR("if "),
                 "add an `if` if this is the condition of a chained `else if` statement");
    return true;
}

/* The head of a branch or loop is complete, and no block follows. */
static bool missing_block(const Explain *e)
{
    bool head = e->expected[TOK_LBRACE] && !e->expected[TOK_SEMI] && !e->expected[TOK_ARROW] &&
                !e->expected[TOK_RPAREN] && !e->expected[TOK_COLON] &&
                !explain_wants_operand(e);
    if (!head) {
        return false;
    }
    Span span = token_span_of(e);
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, span, "expected `{`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, span, "expected `{`");
    if (e->kind == TOK_FAT_ARROW) {
        diag_suggest(d, span, STR(">="),
                     "you might have meant to write a \"greater than or equal to\" comparison");
    } else if (explain_is_word(e, e->token, "to")) {
        diag_suggest(d, span, STR(".."), "a range is written with `..`");
    } else if (explain_is_word(e, e->token, "then")) {
        diag_help(d, "there is no `then`: write `if condition { ... } else { ... }`");
    } else if (e->kind == TOK_COLON || explain_new_line(e->parser, e->token)) {
        diag_help(d, "the body of a branch or loop always stands in braces");
    }
    return true;
}

/* for (i in 0..3)  for (int i = 0; i < 3; i++): the head was taken for a pattern. */
static bool parenthesized_for(const Explain *e)
{
    u32 open = e->token;
    while (open > 0 && explain_kind(e, open) != TOK_LPAREN && explain_kind(e, open) != TOK_SEMI) {
        open--;
    }
    if (open == 0 || explain_kind(e, open - 1) != TOK_FOR) {
        return false;
    }
    u32 close = parser_partner(e->parser, open);
    Span paren = explain_span(e, open, open);
    if (e->kind == TOK_IN && close > e->token) {
        Diag *d = report(e, paren, "unexpected parentheses surrounding `for` loop head");
        Str inside = source_text(e->parser->tokens->source, explain_span(e, open + 1, close - 1));
        const char *space = explain_joint(e, open - 1) ? " " : "";
        diag_suggest(d, explain_span(e, open, close),
                     arena_printf(e->parser->arena, "%s" STR_FMT, space, STR_ARG(inside)),
                     "remove parentheses in `for` loop");
        return true;
    }
    if (e->kind != TOK_IDENT || e->prev_kind != TOK_IDENT) {
        return false;
    }
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, token_span_of(e),
                            "expected one of `)`, `,`, `@`, or `|`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_help(d, "a `for` loop goes over a range or an array: `for " STR_FMT " in 0..10 { ... }`",
              STR_ARG(explain_text(e, e->token)));
    return true;
}

/* i32:MAX */
static bool single_colon(const Explain *e)
{
    bool path = e->kind == TOK_COLON && e->prev_kind == TOK_IDENT && explain_wants_operator(e)
                && !explain_begins_stmt(e, e->prev) && explain_joint(e, e->prev)
                && explain_joint(e, e->token) && explain_kind(e, e->token + 1) == TOK_IDENT;
    if (!path) {
        return false;
    }
    Diag *d = report(e, token_span_of(e), "path separator must be a double colon");
    diag_suggest(d, token_span_of(e), STR("::"), "use a double colon instead");
    diag_applicability(d, DIAG_MACHINE_APPLICABLE);
    return true;
}

static bool let_in_for(const Explain *e)
{
    if (e->kind != TOK_LET || e->prev_kind != TOK_FOR) {
        return false;
    }
    Diag *d = report(e, token_span_of(e), "expected pattern, found `let`");
    Span next = explain_span(e, e->token + 1, e->token + 1);
    diag_suggest(d, (Span){token_span_of(e).start, next.start}, STR(""),
                 "remove the unnecessary `let` keyword");
    return true;
}

static bool is_loop_or_block(TokenKind kind)
{
    return kind == TOK_LOOP || kind == TOK_WHILE || kind == TOK_FOR || kind == TOK_LBRACE;
}

/* 'a loop {}  and  a: loop {} */
static bool label(const Explain *e)
{
    if (e->prev_kind == TOK_LIFETIME && e->expected[TOK_COLON] && is_loop_or_block(e->kind)) {
        Span label = explain_span(e, e->prev, e->prev);
        Diag *d = report(e, explain_span(e, e->prev, e->token),
                         "labeled expression must be followed by `:`");
        diag_label(d, label, "the label");
        diag_suggest(d, span_after(label), STR(":"), "add `:` after the label");
        return true;
    }
    if (e->kind == TOK_COLON && e->prev_kind == TOK_IDENT && explain_wants_operator(e) &&
        is_loop_or_block(explain_kind(e, e->token + 1))) {
        Span name = explain_span(e, e->prev, e->prev);
        Diag *d = report(e, name, "malformed loop label");
        diag_suggest(d, (Span){name.start, name.start}, STR("'"),
                     "use the correct loop label format");
        return true;
    }
    return false;
}

/* do { ... } while condition; */
static bool do_while(const Explain *e)
{
    bool word = e->kind == TOK_RESERVED && str_equal(explain_text(e, e->token), STR("do"));
    if (!word || explain_kind(e, e->token + 1) != TOK_LBRACE) {
        return false;
    }
    u32 close = parser_partner(e->parser, e->token + 1);
    if (explain_kind(e, close + 1) != TOK_WHILE) {
        return false;
    }
    Diag *d = report(e, token_span_of(e), "expected expression, found reserved keyword `do`");
    diag_help(d, "write `loop { ... if !condition { break; } }`");
    u32 end = close + 1;
    while (explain_kind(e, end) != TOK_SEMI && explain_kind(e, end) != TOK_RBRACE) {
        end++;
    }
    explain_resume(e, end + (explain_kind(e, end) == TOK_SEMI));
    return true;
}

/* ---- all of them ---------------------------------------------------------------------------- */

bool explain_mistake(const Explain *e)
{
    static bool (*const mistakes[])(const Explain *e) = {
        comparison_operator, explain_list, postfix_step, prefix_plus, logical_word, not_word, tilde,
        arrow_for_dot, three_dots, nothing_behind_dot, float_without_integer, missing_condition,
        missing_in, else_without_block, do_while, let_in_for, label,
        parenthesized_for, single_colon,
        explain_declaration, missing_block,
    };
    for (size_t i = 0; i < COUNT_OF(mistakes); i++) {
        if (mistakes[i](e)) {
            return true;
        }
    }
    return false;
}
