/* build.c: literals, names, paths, members, lists; and what is refused while they are built.
 * (Operators, blocks, types, items: build_operator.c, build_block.c, build_type.c,
 * build_item.c.) */
#include "syntax/build.h"

#include "syntax/literal.h"

#include "base/bug.h"
#include "syntax/scan.h"

Ast *build_error(Parser *parser, u32 first, u32 last)
{
    AstError *node = build_new(parser, ERROR, Error, first, last);
    node->token = first;
    return &node->head;
}

Ast *build_too_deep(Parser *parser, u32 first, u32 last)
{
    parser_report_depth(parser, first, last);
    return build_error(parser, first, last);
}

/* ---- literals, names, paths ----------------------------------------------------------------- */

Ast *build_literal(Parser *parser, AstKind kind, u32 token)
{
    /* The literals have equal fields. */
    AstFloat *node = build_new(parser, FLOAT, Float, token, token);
    node->head.kind = (u8)kind;
    node->token = token;
    return &node->head;
}

Ast *build_bool(Parser *parser, u32 token)
{
    Ast *node = build_literal(parser, AST_BOOL, token);
    node->op = parser_kind(parser, token) == TOK_TRUE;
    return node;
}

Ast *build_byte(Parser *parser, u32 token)
{
    Ast *node = build_literal(parser, AST_BYTE, token);
    node->op = literal_byte(parser->tokens, token);
    return node;
}

/* A byte string is a reference to an array of bytes, and is built as one. */
static Ast *byte_array(Parser *parser, u32 token)
{
    Str bytes = literal_byte_str(parser->arena, parser->tokens, token);
    Ast *last = NULL;
    for (size_t i = 0; i < bytes.len; i++) {
        Ast *byte = build_literal(parser, AST_BYTE, token);
        byte->op = bytes.bytes[i];
        last = build_append(last, byte);
    }
    AstArray *array = build_new(parser, ARRAY, Array, token, token);
    u32 below = build_list(&array->items, last);
    AstRef *ref = build_new(parser, REF, Ref, token, token);
    ref->operand = build_done(parser, &array->head, below);
    return build_done(parser, &ref->head, ref->operand->depth);
}

/* As the first argument of a macro that formats, it is not even valid Rust. */
Ast *build_byte_string(Parser *parser, u32 token)
{
    bool first_argument = token >= 3 && parser_kind(parser, token - 2) == TOK_BANG &&
                          parser_kind(parser, token - 3) == TOK_MACRO_NAME;
    if (first_argument) {
        u32 name = token_symbol(parser->tokens, token - 3).id;
        if (name < NAME_ASSERT) {
            parser_report(parser, DIAG_FORMAT, parser_span(parser, token, token),
                          "format argument must be a string literal");
            return build_error(parser, token, token);
        }
    }
    if (parser_was_reported(parser, token)) {
        parser->failed = true;
        return build_error(parser, token, token);
    }
    const Source *source = parser->tokens->source;
    if (source->text.bytes[parser->tokens->starts[token]] != 'c') {
        return byte_array(parser, token);
    }
    return parser_unsupported(parser, DIAG_LUD0002, token, token, "C strings");
}

/* The names in front of the last one, which is the token `name`. */
Ast *build_path(Parser *parser, Ast *segments, u32 name)
{
    Ast *last = build_append(segments, build_name(parser, name));
    AstPath *node = build_new(parser, PATH, Path, last->next->first, name);
    node->def = NULL;
    u32 below = build_list(&node->segments, last);
    for (const Ast *segment = node->segments.first; segment != NULL; segment = segment->next) {
        if (segment->kind == AST_ERROR) {
            return build_error(parser, node->head.first, node->head.last);
        }
    }
    return build_done(parser, &node->head, below);
}

/* A keyword that names something: what, is found when names are looked up. */
Ast *build_path_word(Parser *parser, u32 token)
{
    AstName *node = build_new(parser, NAME, Name, token, token);
    node->name = keyword_symbol(parser_kind(parser, token));
    node->def = NULL;
    return &node->head;
}

/* The cursor is behind the `>`, or one token further if a lookahead was read. */
u32 build_generics_end(const Parser *parser, u32 less)
{
    u32 last = parser->cursor - 1;
    while (last > less) {
        TokenKind kind = parser_kind(parser, last);
        if (kind == TOK_GT || kind == TOK_SHR || kind == TOK_GE || kind == TOK_SHR_ASSIGN) {
            break;
        }
        last--;
    }
    return last;
}

Ast *build_generic_path(Parser *parser, Ast *segments, u32 less)
{
    u32 last = build_generics_end(parser, less);
    u32 first = segments == NULL ? less - 1 : segments->next->first;
    return parser_unsupported_at(parser, DIAG_LUD0002, first, last,
                                 parser_span(parser, less - 1, last), "generic arguments");
}

Ast *build_macro_path(Parser *parser, Ast *segments, u32 close)
{
    return parser_unsupported(parser, DIAG_LUD0005, segments->next->first, close,
                              "paths to macros");
}

/* `_` as an operand: a place for what is not wanted, in an assignment. */
Ast *build_underscore(Parser *parser, u32 token)
{
    AstWild *node = build_new(parser, WILD, Wild, token, token);
    node->token = token;
    return build_done(parser, &node->head, 0);
}

/* ---- struct literals ------------------------------------------------------------------------ */

Ast *build_field_init(Parser *parser, u32 name, Ast *value)
{
    AstFieldInit *node = build_new(parser, FIELD_INIT, FieldInit, name, value->last);
    bool number = parser_kind(parser, name) == TOK_INT;
    node->name = number ? (Symbol){0} : token_symbol(parser->tokens, name);
    node->token = name;
    node->value = value;
    return build_done(parser, &node->head, value->depth);
}

Ast *build_struct_literal(Parser *parser, Ast *path, Ast *fields, Ast *base, u32 close)
{
    AstStructLiteral *node =
        build_new(parser, STRUCT_LITERAL, StructLiteral, path->first, close);
    node->path = path;
    node->base = base;
    u32 below = u32_max(build_list(&node->fields, fields), build_depth(base));
    return build_done(parser, &node->head, u32_max(below, path->depth));
}

/* ---- members -------------------------------------------------------------------------------- */

Ast *build_method_tail(Parser *parser, u32 name, Ast *args, u32 close)
{
    AstMethod *node = build_new(parser, METHOD, Method, name, close);
    node->receiver = NULL;
    node->def = NULL;
    node->name = token_symbol(parser->tokens, name);
    node->token = name;
    node->def = NULL;
    u32 below = build_list(&node->args, args);
    return build_done(parser, &node->head, below);
}

/* The value of a field's number; 255 for what is no field of any tuple: too large, or with a
 * leading 0. */
static u8 field_number(Parser *parser, u32 token)
{
    Str text = source_text(parser->tokens->source, parser_span(parser, token, token));
    u32 value = 0;
    for (size_t i = 0; i < text.len; i++) {
        u8 c = text.bytes[i];
        if (!scan_is_digit(c)) {
            parser_report(parser, DIAG_SYNTAX, parser_span(parser, token, token),
                          "suffixes on a tuple index are invalid");
            return 255;
        }
        value = u32_min(value * 10 + (u32)(c - '0'), 255);
    }
    return text.len > 1 && text.bytes[0] == '0' ? 255 : (u8)value;
}

Ast *build_field_tail(Parser *parser, u32 name)
{
    AstField *node = build_new(parser, FIELD, Field, name, name);
    bool number = parser_kind(parser, name) == TOK_INT;
    node->operand = NULL;
    node->name = number ? (Symbol){0} : token_symbol(parser->tokens, name);
    node->token = name;
    node->head.op = number ? field_number(parser, name) : 0;
    return &node->head;
}

Ast *build_unsupported_tail(Parser *parser, u32 first, u32 message_last, u32 last, const char *what)
{
    return parser_unsupported_at(parser, DIAG_LUD0002, first, last,
                                 parser_span(parser, first, message_last), what);
}

static bool begins_operand(TokenKind kind)
{
    return (kind >= TOK_IDENT && kind <= TOK_BYTE_STR) || kind == TOK_TRUE || kind == TOK_FALSE ||
           kind == TOK_IF || kind == TOK_LBRACE;
}

/* `?`, or the `?` of other languages' `a ? b : c`. */
Ast *build_question_tail(Parser *parser, u32 question)
{
    if (!begins_operand(parser_kind(parser, question + 1))) {
        return build_unsupported_tail(parser, question, question, question, "the `?` operator");
    }
    Diag *d = parser_report(parser, DIAG_SYNTAX, parser_span(parser, question, question),
                            "Rust has no ternary operator");
    diag_help(d, "use an `if-else` expression instead");
    return build_error(parser, question, question);
}

Ast *build_member(Parser *parser, Ast *operand, Ast *tail)
{
    tail->first = operand->first;
    if (tail->kind == AST_METHOD) {
        ast_as(tail, METHOD, Method)->receiver = operand;
    } else if (tail->kind == AST_FIELD) {
        ast_as(tail, FIELD, Field)->operand = operand;
    } else {
        return tail;
    }
    u32 below = u32_max((u32)tail->depth - 1, operand->depth);
    return build_done(parser, tail, below);
}

/* ---- tuples, arrays, macros ----------------------------------------------------------------- */

Ast *build_tuple(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstTuple *node = build_new(parser, TUPLE, Tuple, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

Ast *build_parens(Parser *parser, u32 open, Ast *items, u32 close)
{
    return items->next == items ? build_only_one(items, open, close)
                                : build_tuple(parser, open, items, close);
}

Ast *build_array(Parser *parser, u32 open, Ast *items, u32 close)
{
    AstArray *node = build_new(parser, ARRAY, Array, open, close);
    u32 below = build_list(&node->items, items);
    return build_done(parser, &node->head, below);
}

Ast *build_repeat(Parser *parser, u32 open, Ast *item, Ast *length, u32 close)
{
    AstRepeat *node = build_new(parser, REPEAT, Repeat, open, close);
    node->item = item;
    node->length = length;
    return build_done(parser, &node->head, u32_max(item->depth, length->depth));
}

Ast *build_macro(Parser *parser, u32 name, Ast *args, u32 close)
{
    AstMacro *node = build_new(parser, MACRO, Macro, name, close);
    node->name = token_symbol(parser->tokens, name);
    node->def = NULL;
    u32 below = build_list(&node->args, args);
    return build_done(parser, &node->head, below);
}
