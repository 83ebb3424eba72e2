/* build_pattern.c: patterns. */
#include "syntax/build.h"

/* ---- names, literals, ranges ---------------------------------------------------------------- */

Ast *build_pat_name(Parser *parser, u32 first, u8 how, u32 name, Ast *sub)
{
    AstPatName *node =
        build_new(parser, PAT_NAME, PatName, first, sub == NULL ? name : sub->last);
    node->head.op = how;
    node->name = token_symbol(parser->tokens, name);
    node->token = name;
    node->sub = sub;
    node->def = NULL;
    return build_done(parser, &node->head, build_depth(sub));
}

/* The keywords have fixed symbols, like names. */
Ast *build_pat_word(Parser *parser, u32 token)
{
    TokenKind kind = parser_kind(parser, token);
    if (kind != TOK_SELF_TYPE && kind != TOK_SELF_VALUE) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, token, token),
                      "expected pattern, found keyword `%s`", token_text(kind));
        return build_error(parser, token, token);
    }
    Ast *node = build_pat_name(parser, token, 0, token, NULL);
    ast_as(node, PAT_NAME, PatName)->name = keyword_symbol(kind);
    return node;
}

Ast *build_pat_wild(Parser *parser, u32 token)
{
    AstPatWild *node = build_new(parser, PAT_WILD, PatWild, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_pat_rest(Parser *parser, u32 token)
{
    AstPatRest *node = build_new(parser, PAT_REST, PatRest, token, token);
    node->token = token;
    return &node->head;
}

static Ast *literal_value(Parser *parser, u32 token)
{
    switch ((int)parser_kind(parser, token)) {
    case TOK_INT: return build_int(parser, token);
    case TOK_FLOAT: return build_literal(parser, AST_FLOAT, token);
    case TOK_CHAR: return build_literal(parser, AST_CHAR, token);
    case TOK_BYTE: return build_byte(parser, token);
    case TOK_STR:
    case TOK_RAW_STR: return build_literal(parser, AST_STR, token);
    case TOK_BYTE_STR: return build_byte_string(parser, token);
    default: return build_bool(parser, token);
    }
}

/* rustc: a minus belongs to a number. */
Ast *build_pat_number(Parser *parser, u32 first, u32 literal)
{
    Ast *value = literal_value(parser, literal);
    if (parser_was_reported(parser, literal)) {
        return build_error(parser, literal, literal);
    }
    if (first == literal) {
        return value;
    }
    bool number = value->kind == AST_INT || value->kind == AST_FLOAT;
    if (!number && value->kind != AST_ERROR) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, first, literal),
                      "a minus in a pattern belongs to a number");
        return build_error(parser, first, literal);
    }
    return build_unary(parser, UNARY_NEG, first, value);
}

Ast *build_pat_literal(Parser *parser, u32 first, u32 literal)
{
    if (parser_was_reported(parser, literal)) {
        parser->failed = true;
        return build_error(parser, first, literal);
    }
    Ast *value = build_pat_number(parser, first, literal);
    if (value->kind == AST_ERROR) {
        return value;
    }
    AstPatLiteral *node = build_new(parser, PAT_LITERAL, PatLiteral, first, literal);
    node->value = value;
    return build_done(parser, &node->head, value->depth);
}

Ast *build_pat_range(Parser *parser, Ast *low, u32 token, Ast *high)
{
    u32 first = low == NULL ? token : low->first;
    u32 last = high == NULL ? token : high->last;
    bool three = parser_kind(parser, token) == TOK_DOT_DOT_DOT;
    bool inclusive = three || parser_kind(parser, token) == TOK_DOT_DOT_EQ;
    if (three && high != NULL) {
        Diag *d = parser_report(parser, DIAG_E0783, parser_span(parser, first, last),
                                "`...` range patterns are not allowed");
        diag_suggest(d, parser_span(parser, token, token), STR("..="),
                     "use `..=` for an inclusive range");
        diag_applicability(d, DIAG_MACHINE_APPLICABLE);
    }
    if (inclusive && high == NULL) {
        Span span = parser_span(parser, token, token);
        Diag *d = parser_report(parser, DIAG_E0586, span, "inclusive range with no end");
        diag_suggest(d, span, STR(".."), "a range without an end is written `..`");
        return build_error(parser, first, last);
    }
    AstPatRange *node = build_new(parser, PAT_RANGE, PatRange, first, last);
    node->head.op = inclusive;
    node->low = low;
    node->high = high;
    return build_done(parser, &node->head, u32_max(build_depth(low), build_depth(high)));
}

/* ---- parts ---------------------------------------------------------------------------------- */

Ast *build_pat_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstPatTuple *node = build_new(parser, PAT_TUPLE, PatTuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

/* `(..)` is a tuple of any length, `(p)` is p. */
Ast *build_pat_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    bool one = items->next == items && items->kind != AST_PAT_REST;
    return one ? build_only_one(items, open, close) : build_pat_tuple(parser, open, items, close);
}

/* rustc: `[1.., x]` is yet to become stable; `[(1..), x]` is. */
static void check_slice_item(Parser *parser, const Ast *item)
{
    const Ast *range = item;
    if (item->kind == AST_PAT_NAME && ast_as(item, PAT_NAME, PatName)->sub != NULL) {
        range = ast_as(item, PAT_NAME, PatName)->sub;
    }
    bool is_open = range->kind == AST_PAT_RANGE && ast_as(range, PAT_RANGE, PatRange)->high == NULL;
    if (is_open && parser_kind(parser, range->first) != TOK_LPAREN) {
        Span span = parser_span(parser, item->first, item->last);
        parser_report(parser, DIAG_E0658, span, "`X..` patterns in slices are experimental");
    }
}

Ast *build_pat_slice(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstPatSlice *node = build_new(parser, PAT_SLICE, PatSlice, open, close);
    u32 below = build_list(&node->items, items);
    for (const Ast *item = node->items.first; item != NULL; item = item->next) {
        check_slice_item(parser, item);
    }
    return build_done(parser, &node->head, below);
}

Ast *build_pat_ref(Parser *parser, u32 token, bool mutable, Ast *pattern)
{
    if (pattern->kind == AST_PAT_RANGE && parser_kind(parser, pattern->first) != TOK_LPAREN) {
        Span span = ast_span(parser->tokens, pattern);
        Diag *d = parser_report(parser, DIAG_SYNTAX, span,
                                "the range pattern here has ambiguous interpretation");
        Str text = source_text(parser->tokens->source, span);
        diag_suggest(d, span, arena_printf(parser->arena, "(" STR_FMT ")", STR_ARG(text)),
                     "add parentheses around the range");
    }
    AstPatRef *node = build_new(parser, PAT_REF, PatRef, token, pattern->last);
    node->head.op = mutable;
    node->pattern = pattern;
    return build_done(parser, &node->head, pattern->depth);
}

/* Whether the whole pattern is in parentheses, and not only its first alternative. */
static bool in_parens(const Parser *parser, const Ast *pattern)
{
    return parser_kind(parser, pattern->first) == TOK_LPAREN
           && parser_partner(parser, pattern->first) == pattern->last;
}

/* `a | b | c` is one node. */
Ast *build_pat_or(Parser *parser, Ast *left, Ast *right)
{
    if (left->kind == AST_PAT_OR && !in_parens(parser, left)) {
        AstPatOr *node = ast_as(left, PAT_OR, PatOr);
        Ast *last = node->items.first;
        while (last->next != NULL) {
            last = last->next;
        }
        last->next = right;
        right->next = NULL;
        node->items.count++;
        left->last = right->last;
        return build_done(parser, left, u32_max((u32)left->depth - 1, right->depth));
    }
    AstPatOr *node = build_new(parser, PAT_OR, PatOr, left->first, right->last);
    u32 below = build_list(&node->items, build_append(build_append(NULL, left), right));
    return build_done(parser, &node->head, below);
}

/* In a `let` and in parameters rustc wants parentheses around `a | b`. */
void build_check_or(Parser *parser, const Ast *pattern, const char *what)
{
    if (pattern->kind == AST_PAT_OR && !in_parens(parser, pattern)) {
        parser_report(parser, DIAG_SYNTAX, ast_span(parser->tokens, pattern),
                      "%s require top-level or-patterns in parentheses", what);
    }
}

/* ---- structs and variants ------------------------------------------------------------------- */

Ast *build_pat_path(Parser *parser, Ast *path)
{
    AstPatPath *node = build_new(parser, PAT_PATH, PatPath, path->first, path->last);
    node->path = path;
    return build_done(parser, &node->head, path->depth);
}

Ast *build_pat_tuple_struct(Parser *parser, Ast *path, Ast *items, u32 close)
{
    AstPatTupleStruct *node =
        build_new(parser, PAT_TUPLE_STRUCT, PatTupleStruct, path->first, close);
    node->path = path;
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, u32_max(below, path->depth));
}

/* `for a {}` reads like a struct pattern up to the end. */
static bool is_for_without_in(const Parser *parser, u32 name, u32 close)
{
    return name > 0 && parser_kind(parser, name - 1) == TOK_FOR &&
           parser_kind(parser, close + 1) != TOK_IN;
}

Ast *build_pat_struct(Parser *parser, Ast *path, Ast *fields, bool has_rest, u32 close)
{
    if (is_for_without_in(parser, path->first, close)) {
        Span span = span_after(parser_span(parser, path->first, path->last));
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "missing `in` in `for` loop");
        diag_suggest(d, span, STR(" in /* expression */"), "try adding `in` here");
        return build_error(parser, path->first, close);
    }
    AstPatStruct *node = build_new(parser, PAT_STRUCT, PatStruct, path->first, close);
    node->head.op = has_rest;
    node->path = path;
    u32 below = build_list(&node->fields, fields);
    return build_done(parser, &node->head, u32_max(below, path->depth));
}

Ast *build_pat_field(Parser *parser, u32 name, Ast *pattern)
{
    u32 first = u32_min(name, pattern->first); /* in `mut x` and `ref x` the name is not first */
    AstPatField *node = build_new(parser, PAT_FIELD, PatField, first, pattern->last);
    bool number = parser_kind(parser, name) == TOK_INT;
    node->name = number ? (Symbol){0} : token_symbol(parser->tokens, name);
    node->token = name;
    node->pattern = pattern;
    return build_done(parser, &node->head, pattern->depth);
}
