/* build_type.c: patterns and types. */
#include "syntax/build.h"

/* ---- patterns ------------------------------------------------------------------------------- */

Ast *build_pat_name(Parser *parser, u32 mut_token, u32 name)
{
    AstPatName *node = build_new(parser, PAT_NAME, PatName, mut_token, name);
    node->head.op = mut_token != name;
    node->name = token_symbol(parser->tokens, name);
    node->def = NULL;
    return &node->head;
}

Ast *build_pat_wild(Parser *parser, u32 token)
{
    AstPatWild *node = build_new(parser, PAT_WILD, PatWild, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_pat_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstPatTuple *node = build_new(parser, PAT_TUPLE, PatTuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

/* A lone `..` in parentheses is a tuple's rest, which was reported: the parentheses change
 * nothing. */
Ast *build_pat_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? build_only_one(items, open, close)
                                : build_pat_tuple(parser, open, items, close);
}

Ast *build_pat_ref(Parser *parser, u32 token, bool mutable, Ast *pattern)
{
    AstPatRef *node = build_new(parser, PAT_REF, PatRef, token, pattern->last);
    node->head.op = mutable;
    node->pattern = pattern;
    return build_done(parser, &node->head, pattern->depth);
}

/* Where a pattern stands: what is in front of it, over the parts of an enclosing tuple. */
static const char *pattern_place(const Parser *parser, u32 token)
{
    while (token > 0) {
        TokenKind kind = parser_kind(parser, --token);
        if (kind == TOK_LET) {
            return "local binding";
        }
        if (kind == TOK_FOR) {
            return "`for` loop binding";
        }
        if (kind == TOK_FN || kind == TOK_SEMI || kind == TOK_RBRACE) {
            break;
        }
    }
    return "function argument";
}

/* Whether the pattern is that of a `let ... else`, which may be refutable: an `else` follows on
 * its level that belongs to no `if`. */
static bool in_let_else(const Parser *parser, u32 token)
{
    for (;; token++) {
        switch ((int)parser_kind(parser, token)) {
        case TOK_ELSE: return true;
        case TOK_LPAREN:
        case TOK_LBRACKET:
        case TOK_LBRACE: token = parser_partner(parser, token); break;
        case TOK_IF:
        case TOK_IN:
        case TOK_SEMI:
        case TOK_RBRACE:
        case TOK_END: return false;
        default: break;
        }
    }
}

static bool range_pattern(const Parser *parser, const Ast *node)
{
    for (u32 i = node->first; i <= node->last; i++) {
        TokenKind kind = parser_kind(parser, i);
        if (kind == TOK_DOT_DOT || kind == TOK_DOT_DOT_EQ) {
            return true;
        }
    }
    return false;
}

/* `a | b`: in a `let`, rustc wants parentheses around it. */
Ast *build_pat_or(Parser *parser, Ast *left, Ast *right)
{
    if (left->first > 0 && parser_kind(parser, left->first - 1) == TOK_LET) {
        parser_report(parser, DIAG_SYNTAX, parser_span(parser, left->first, right->last),
                      "`let` bindings require top-level or-patterns in parentheses");
        return build_error(parser, left->first, right->last);
    }
    return parser_unsupported(parser, DIAG_LUD0004, left->first, right->last, "`|` in patterns");
}

/* `for a {}` reads like a struct pattern up to the end. */
Ast *build_pat_struct(Parser *parser, u32 name, u32 close)
{
    bool in_for = name > 0 && parser_kind(parser, name - 1) == TOK_FOR;
    if (in_for && parser_kind(parser, close + 1) != TOK_IN) {
        Span span = span_after(parser_span(parser, name, name));
        Diag *d = parser_report(parser, DIAG_SYNTAX, span, "missing `in` in `for` loop");
        diag_suggest(d, span, STR(" in /* expression */"), "try adding `in` here");
        diag_applicability(d, DIAG_HAS_PLACEHOLDERS);
        return build_error(parser, name, close);
    }
    return parser_unsupported(parser, DIAG_LUD0004, name, close, "struct patterns");
}

/* Ludus has no `match` yet, so a literal stands where a pattern must match every value. */
Ast *build_pat_literal(Parser *parser, Ast *node)
{
    if (range_pattern(parser, node)) {
        return parser_unsupported(parser, DIAG_LUD0004, node->first, node->last, "range patterns");
    }
    if (parser_was_reported(parser, node->last) || in_let_else(parser, node->last)) {
        parser->failed = true;
        return node;
    }
    Span span = ast_span(parser->tokens, node);
    Diag *d = parser_report(parser, DIAG_E0005, span, "refutable pattern in %s",
                            pattern_place(parser, node->first));
    diag_label(d, span, "a literal matches one value only");
    return node;
}

/* ---- types ---------------------------------------------------------------------------------- */

Ast *build_type_name(Parser *parser, u32 token)
{
    Symbol name = token_symbol(parser->tokens, token);
    if (symbol_is(name, NAME_I128) || symbol_is(name, NAME_U128)) {
        return parser_unsupported(parser, DIAG_LUD0003, token, token, "128-bit integers");
    }
    AstTypeName *node = build_new(parser, TYPE_NAME, TypeName, token, token);
    node->name = name;
    return &node->head;
}

Ast *build_type_ref(Parser *parser, u32 token, u32 lifetime, bool mutable, Ast *target)
{
    AstTypeRef *node = build_new(parser, TYPE_REF, TypeRef, token, target->last);
    node->head.op = mutable;
    node->lifetime = lifetime == 0 ? (Symbol){0} : token_symbol(parser->tokens, lifetime);
    node->target = target;
    return build_done(parser, &node->head, target->depth);
}

Ast *build_type_array(Parser *parser, u32 open, Ast *item, Ast *length, u32 close)
{
    AstTypeArray *node = build_new(parser, TYPE_ARRAY, TypeArray, open, close);
    node->item = item;
    node->length = length;
    return build_done(parser, &node->head, u32_max(item->depth, length->depth));
}

Ast *build_type_slice(Parser *parser, u32 open, Ast *item, u32 close)
{
    AstTypeSlice *node = build_new(parser, TYPE_SLICE, TypeSlice, open, close);
    node->item = item;
    return build_done(parser, &node->head, item->depth);
}

Ast *build_type_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstTypeTuple *node = build_new(parser, TYPE_TUPLE, TypeTuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

Ast *build_type_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? build_only_one(items, open, close)
                                : build_type_tuple(parser, open, items, close);
}

Ast *build_type_never(Parser *parser, u32 token)
{
    AstTypeNever *node = build_new(parser, TYPE_NEVER, TypeNever, token, token);
    node->token = token;
    return &node->head;
}

Ast *build_type_infer(Parser *parser, u32 token)
{
    AstTypeInfer *node = build_new(parser, TYPE_INFER, TypeInfer, token, token);
    node->token = token;
    return &node->head;
}

static bool primitive_name(Symbol name)
{
    return name.id >= NAME_BOOL && name.id <= NAME_U128;
}

/* `Vec<T>`; or, behind `as`, a comparison that rustc does not take for one. */
Ast *build_generic_type(Parser *parser, u32 name, u32 less)
{
    bool cast = name > 0 && parser_kind(parser, name - 1) == TOK_AS;
    u32 last = build_generics_end(parser, less);
    if (cast && (last == less || primitive_name(token_symbol(parser->tokens, name)))) {
        Ast *target = build_error(parser, name, name);
        u32 operand = name - 2; /* shown in the suggestion when it is one token */
        Ast *value = build_error(parser, operand, operand);
        build_report_cast(parser, value, target, less);
        return build_error(parser, name, last);
    }
    if (last == less) {
        Span span = parser_span(parser, less, less);
        Diag *d =
            parser_report(parser, DIAG_SYNTAX, span, "expected `>` to close generic arguments");
        diag_label(d, span, "not closed");
        return build_error(parser, name, last);
    }
    return parser_unsupported(parser, DIAG_LUD0003, name, last, "generic types");
}
