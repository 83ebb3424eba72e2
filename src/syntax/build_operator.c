/* build_operator.c: what operators make, and where rustc reads them otherwise than one might
 * think. */
#include "syntax/build.h"

const u8 BUILD_OPERATORS[TOK_COUNT] = {
    [TOK_PLUS] = BINARY_ADD,           [TOK_PLUS_ASSIGN] = BINARY_ADD,
    [TOK_MINUS] = BINARY_SUB,          [TOK_MINUS_ASSIGN] = BINARY_SUB,
    [TOK_STAR] = BINARY_MUL,           [TOK_STAR_ASSIGN] = BINARY_MUL,
    [TOK_SLASH] = BINARY_DIV,          [TOK_SLASH_ASSIGN] = BINARY_DIV,
    [TOK_PERCENT] = BINARY_REM,        [TOK_PERCENT_ASSIGN] = BINARY_REM,
    [TOK_AMP] = BINARY_AND,            [TOK_AMP_ASSIGN] = BINARY_AND,
    [TOK_PIPE] = BINARY_OR,            [TOK_PIPE_ASSIGN] = BINARY_OR,
    [TOK_CARET] = BINARY_XOR,          [TOK_CARET_ASSIGN] = BINARY_XOR,
    [TOK_SHL] = BINARY_SHL,            [TOK_SHL_ASSIGN] = BINARY_SHL,
    [TOK_SHR] = BINARY_SHR,            [TOK_SHR_ASSIGN] = BINARY_SHR,
    [TOK_EQ_EQ] = BINARY_EQ,           [TOK_NE] = BINARY_NE,
    [TOK_LT] = BINARY_LT,              [TOK_LE] = BINARY_LE,
    [TOK_GT] = BINARY_GT,              [TOK_GE] = BINARY_GE,
    [TOK_AMP_AMP] = BINARY_LOGIC_AND,  [TOK_PIPE_PIPE] = BINARY_LOGIC_OR,
};

/* ---- operators ------------------------------------------------------------------------------ */

/* `a < b < c`. A left side in parentheses is wider than its own left side, and no chain. */
/* `a <- b` and `a<-1`: rustc takes the two signs for one. */
void build_check_arrow(Parser *parser, u32 token)
{
    if (parser_kind(parser, token) != TOK_LT) {
        return;
    }
    u32 start = parser->tokens->starts[token];
    Span span = {start, start + 2};
    Diag *d = parser_report(parser, DIAG_SYNTAX, span, "unexpected token: `<-`");
    diag_suggest(d, span, STR("< -"),
                 "if you meant to write a comparison against a negative value, add a space between "
                 "`<` and `-`");
}

void build_check_chain(Parser *parser, const AstBinary *left, u32 token, const Ast *right)
{
    UNUSED(right);
    if (left->head.first < left->left->first) {
        return;
    }
    Span first = parser_span(parser, left->token, left->token);
    Span second = parser_span(parser, token, token);
    Diag *d = parser_report(parser, DIAG_SYNTAX, first, "comparison operators cannot be chained");
    diag_label(d, second, "the second comparison");
    TokenKind kind = parser_kind(parser, left->token);
    bool equality = kind == TOK_EQ_EQ && parser_kind(parser, token) != TOK_EQ_EQ;
    if (equality) {
        diag_help(d, "put one of the comparisons in parentheses");
        return;
    }
    Span middle = ast_span(parser->tokens, left->right);
    Str text = source_text(parser->tokens->source, middle);
    if (text.len < 200 && parser->explain) {
        Str split = arena_printf(parser->arena, " && " STR_FMT, STR_ARG(text));
        diag_suggest(d, span_after(middle), split, "split the comparison into two");
    }
}

/* A range that is not in parentheses is the whole left side: rustc does not read on behind it. */
static bool bare_range(const Ast *node)
{
    if (node->kind != AST_RANGE) {
        return false;
    }
    const AstRange *range = (const AstRange *)(const void *)node;
    if (range->high == NULL) {
        return false; /* check_open_range has looked at what follows */
    }
    return range->low == NULL || range->low->first == node->first;
}

/* `a..` ends an expression: no operator goes on behind it. */
static void check_open_range(Parser *parser, u32 token)
{
    TokenKind next = parser_kind(parser, token + 1);
    bool operator = (next >= TOK_PLUS && next <= TOK_SHR_ASSIGN) || next == TOK_AS ||
                    next == TOK_ASSIGN || next == TOK_DOT || next == TOK_QUESTION;
    if (operator) {
        Span span = parser_span(parser, token + 1, token + 1);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "expected expression, found `%s`",
                                token_text(next));
        diag_label(d, span, "expected expression");
    }
}

static void check_assigned(Parser *parser, const Ast *left, u32 token)
{
    if (bare_range(left)) {
        Span span = parser_span(parser, token, token);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "a range cannot be assigned to");
        diag_label(d, span, "unexpected `%s`", token_text(parser_kind(parser, token)));
    }
}

Ast *build_assign(Parser *parser, Ast *left, u32 token, Ast *right)
{
    check_assigned(parser, left, token);
    AstAssign *node = build_new(parser, ASSIGN, Assign, left->first, right->last);
    node->left = left;
    node->right = right;
    node->token = token;
    return build_done(parser, &node->head, u32_max(left->depth, right->depth));
}

Ast *build_assign_op(Parser *parser, Ast *left, u32 token, Ast *right)
{
    check_assigned(parser, left, token);
    AstAssignOp *node = build_new(parser, ASSIGN_OP, AssignOp, left->first, right->last);
    node->head.op = BUILD_OPERATORS[parser_kind(parser, token)];
    node->left = left;
    node->right = right;
    node->token = token;
    return build_done(parser, &node->head, u32_max(left->depth, right->depth));
}

void build_report_cast(Parser *parser, const Ast *operand, const Ast *target, u32 less)
{
    Span span = parser_span(parser, less, less);
    bool shift = parser_kind(parser, less) == TOK_SHL;
    Str type = source_text(parser->tokens->source, ast_span(parser->tokens, target));
    Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                            "`%s` is interpreted as a start of generic arguments for `" STR_FMT
                            "`, not a %s", shift ? "<<" : "<", STR_ARG(type),
                            shift ? "shift" : "comparison");
    diag_label(d, span, "not interpreted as %s", shift ? "shift" : "comparison");
    Span cast = parser_span(parser, operand->first, target->last);
    Str text = source_text(parser->tokens->source, cast);
    if (text.len < 200 && parser->explain) {
        diag_suggest(d, cast, arena_printf(parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                     "try %s the cast value", shift ? "shifting" : "comparing");
    }
}

/* What may not follow a cast, though the grammar would take it for an operator on its value. */
static void check_behind_cast(Parser *parser, const Ast *operand, const Ast *target)
{
    u32 next = target->last + 1;
    TokenKind kind = parser_kind(parser, next);
    const char *what;
    if (kind == TOK_SHL && target->kind == AST_TYPE_NAME) {
        build_report_cast(parser, operand, target, next);
        return;
    }
    if (kind == TOK_DOT) {
        bool call = parser_kind(parser, next + 1) == TOK_IDENT &&
                    parser_kind(parser, next + 2) == TOK_LPAREN;
        what = call ? "a method call" : "a field access";
    } else if (kind == TOK_LBRACKET) {
        what = "indexing";
    } else if (kind == TOK_QUESTION) {
        what = "`?`";
    } else if (kind == TOK_LPAREN) {
        what = "a function call";
    } else {
        return;
    }
    Span cast = parser_span(parser, operand->first, target->last);
    Diag *d = parser_report(parser, DIAG_SYNTAX, cast, "cast cannot be followed by %s", what);
    Str text = source_text(parser->tokens->source, cast);
    if (text.len < 200 && parser->explain) {
        diag_suggest(d, cast, arena_printf(parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                     "try surrounding the expression in parentheses");
    }
}

Ast *build_cast(Parser *parser, Ast *operand, Ast *target)
{
    check_behind_cast(parser, operand, target);
    AstCast *node = build_new(parser, CAST, Cast, operand->first, target->last);
    node->operand = operand;
    node->target = target;
    return build_done(parser, &node->head, u32_max(operand->depth, target->depth));
}

Ast *build_range(Parser *parser, Ast *low, u32 token, Ast *high)
{
    bool inclusive = parser_kind(parser, token) == TOK_DOT_DOT_EQ;
    if (inclusive && high == NULL) {
        Span span = parser_span(parser, token, token);
        Diag *d = parser_report(parser, DIAG_E0586, span, "inclusive range with no end");
        diag_suggest(d, span, STR(".."), "use `..` instead");
        diag_note(d, "inclusive ranges must be bounded at the end (`..=b` or `a..=b`)");
    }
    if (high == NULL) {
        check_open_range(parser, token);
    }
    u32 first = low == NULL ? token : low->first;
    u32 last = high == NULL ? token : high->last;
    AstRange *node = build_new(parser, RANGE, Range, first, last);
    node->head.op = inclusive;
    node->low = low;
    node->high = high;
    return build_done(parser, &node->head, u32_max(build_depth(low), build_depth(high)));
}
