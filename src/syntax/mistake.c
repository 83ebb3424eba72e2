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
    explain_resume(e, e->token);
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
    } else if (explain_new_line(e->parser, e->token)) {
        diag_help(d, "the body of a branch or loop always stands in braces");
    }
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

/* ---- let ------------------------------------------------------------------------------------ */

/* The statement begins with this word. */
static bool stmt_begins_with(const Explain *e, u32 token)
{
    TokenKind before = token == 0 ? TOK_SEMI : explain_kind(e, token - 1);
    return before == TOK_LBRACE || before == TOK_RBRACE || before == TOK_SEMI;
}

/* mut n = 5;  mut let n = 5;  var n = 5; */
static bool let_missing(const Explain *e)
{
    if (e->kind == TOK_MUT && explain_wants_operand(e) && stmt_begins_with(e, e->token)) {
        bool let = explain_kind(e, e->token + 1) == TOK_LET;
        Span span = explain_span(e, e->token, e->token + (let ? 1 : 0));
        Diag *d = report(e, span, "invalid variable declaration");
        diag_suggest(d, span, STR("let mut"), let ? "switch the order of `mut` and `let`"
                                                  : "missing keyword");
        return true;
    }
    bool word = explain_is_word(e, e->prev, "var") || explain_is_word(e, e->prev, "auto");
    if (word && e->kind == TOK_IDENT && stmt_begins_with(e, e->prev)) {
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
        return false;
    }
    return true;
}

/* ---- ends of statements --------------------------------------------------------------------- */

static bool begins_stmt(TokenKind kind)
{
    return kind == TOK_RBRACE || kind == TOK_LET || kind == TOK_IDENT || kind == TOK_MACRO_NAME ||
           kind == TOK_IF || kind == TOK_FOR || kind == TOK_WHILE || kind == TOK_LOOP ||
           kind == TOK_RETURN;
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

/* A word between items: `def f()`, `function f()`. */
static bool unknown_word(const Explain *e)
{
    static const char *const functions[] = {"def", "fun", "func", "function"};
    if (e->prev_kind != TOK_IDENT || !e->expected[TOK_BANG] || e->token == e->prev ||
        explain_wants_operator(e)) {
        return false;
    }
    Span word = explain_span(e, e->prev, e->prev);
    if (e->kind == TOK_LPAREN) {
        Diag *d = report(e, word, "missing `fn` or `struct` for function or struct definition");
        Str text = explain_text(e, e->prev);
        diag_suggest(d, word, arena_printf(e->parser->arena, STR_FMT "!", STR_ARG(text)),
                     "if you meant to call a macro, try");
        return true;
    }
    Diag *d = parser_report(e->parser, DIAG_SYNTAX, token_span_of(e),
                            "expected one of `!` or `::`, found " STR_FMT,
                            STR_ARG(explain_found(e)));
    diag_label(d, span_after(word), "expected one of `!` or `::`");
    for (size_t i = 0; i < COUNT_OF(functions); i++) {
        if (explain_is_word(e, e->prev, functions[i])) {
            diag_suggest(d, word, STR("fn"), "write `fn` instead of `%s` to declare a function",
                         functions[i]);
        }
    }
    return true;
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
        diag_suggest(d, token_span_of(e), e->kind == TOK_COLON ? STR(" ->") : STR("->"),
                     "use `->` instead");
        return true;
    }
    if (e->kind != TOK_ASSIGN) {
        return false;
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
    }
    return true;
}

/* ---- all of them ---------------------------------------------------------------------------- */

bool explain_mistake(const Explain *e)
{
    static bool (*const mistakes[])(const Explain *e) = {
        comparison_operator,
        postfix_step,
        prefix_plus,
        logical_word,
        not_word,
        tilde,
        arrow_for_dot,
        three_dots,
        nothing_behind_dot,
        float_without_integer,
        missing_condition,
        missing_in,
        else_without_block,
        do_while,
        let_in_for,
        label,
        let_missing,
        mut_twice,
        mut_not_name,
        raw_pointer_type,
        raw_borrow,
        stray_pound,
        attribute_of_nothing,
        let_tail,
        colon_for_semicolon,
        comma_in_array_type,
        union_item,
        unknown_word,
        stray_at_items,
        missing_parameters,
        wrong_result,
        parameter_default,
        missing_block,
        parameter_type,
    };
    for (size_t i = 0; i < COUNT_OF(mistakes); i++) {
        if (mistakes[i](e)) {
            return true;
        }
    }
    return false;
}
