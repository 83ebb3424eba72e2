/* build_type.c: types. */
#include "syntax/build.h"

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

/* `Self`; the other words name no type. */
Ast *build_type_word(Parser *parser, u32 token)
{
    TokenKind kind = parser_kind(parser, token);
    if (kind != TOK_SELF_TYPE) {
        Span span = parser_span(parser, token, token);
        parser_report(parser, DIAG_E0573, span, "expected type, found module `%s`",
                      token_text(kind));
        return build_error(parser, token, token);
    }
    AstTypeName *node = build_new(parser, TYPE_NAME, TypeName, token, token);
    node->name = keyword_symbol(kind);
    return &node->head;
}

Ast *build_type_path(Parser *parser, Ast *segments, u32 name)
{
    Ast *last = build_append(segments, build_name(parser, name));
    AstTypePath *node = build_new(parser, TYPE_PATH, TypePath, last->next->first, name);
    u32 below = build_list(&node->segments, last);
    return build_done(parser, &node->head, below);
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
