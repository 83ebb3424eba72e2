/* struct.c: struct literals and fields. */
#include "sema/check.h"

#include "base/limits.h"

u32 struct_field(const Item *item, Symbol name, u32 number)
{
    if (name.id == 0) {
        bool fits = item->ast->op == AST_STRUCT_TUPLE && number < item->field_count;
        return fits ? number : UINT32_MAX;
    }
    for (u32 i = 0; i < item->field_count; i++) {
        if (symbol_equal(item->fields[i].name, name)) {
            return i;
        }
    }
    return UINT32_MAX;
}

static u32 number_of(Check *check, u32 token)
{
    Str text = source_text(check->sema->tokens->source, check_token_span(check, token));
    u32 value = 0;
    for (size_t i = 0; i < text.len && value < LIMIT_TUPLE_FIELDS; i++) {
        value = value * 10 + (u32)(text.bytes[i] - '0');
    }
    return value;
}

/* ---- literals -------------------------------------------------------------------------------- */

static void unknown_field(Check *check, const AstFieldInit *init, const Item *item)
{
    Span span = check_token_span(check, init->token);
    const char *name = (const char *)check_name_text(check, item->name);
    Str text = source_text(check->sema->tokens->source, span);
    bool is_tuple = item->ast->op == AST_STRUCT_TUPLE;
    Diag *diag =
        check_error_at(check, DIAG_E0560, span, "struct `%s` has no field named `" STR_FMT "`",
                       name, STR_ARG(text));
    diag_label(diag, span, "unknown field");
    if (is_tuple) {
        diag_help(diag, "a value of it is written `%s(...)`", name);
        return;
    }
    bool is_number = init->name.id == 0;
    Symbol similar =
        is_number ? (Symbol){0} : sema_similar_field(check->sema, item, init->name);
    if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(check->sema->interner, similar),
                     "a field with a similar name exists");
    }
}

static void check_field_init(Check *check, AstFieldInit *init, const Item *item, u32 *given)
{
    u32 number = init->name.id == 0 ? number_of(check, init->token) : 0;
    u32 field = struct_field(item, init->name, number);
    if (field == UINT32_MAX) {
        unknown_field(check, init, item);
        check_expr(check, &init->value, TYPE(NONE));
        return;
    }
    if (given[field] != 0) {
        Diag *diag = check_error(check, DIAG_E0062, &init->head,
                                 "field `%s` specified more than once",
                                 check_name_text(check, init->name));
        diag_label(diag, check_token_span(check, given[field]), "first given here");
    }
    given[field] = init->token;
    mention_field_name(check->sema, item, field, &init->head);
    init->head.op = (u8)field;
    check_expr_as(check, &init->value, item->fields[field].type);
}

/* The names of up to three fields that are not given. */
static void missing_fields(Check *check, const AstStructLiteral *node, const Item *item,
                           const u32 *given)
{
    enum { SHOWN = 3 };
    StrBuf names = {.arena = check->temp};
    u32 missing = 0;
    for (u32 i = 0; i < item->field_count; i++) {
        if (given[i] != 0) {
            continue;
        }
        if (missing++ >= SHOWN) {
            continue;
        }
        strbuf_push_cstr(&names, missing > 1 ? ", `" : "`");
        if (item->fields[i].name.id == 0) {
            strbuf_printf(&names, "%u", i);
        } else {
            strbuf_push_cstr(&names, check_name_text(check, item->fields[i].name));
        }
        strbuf_push(&names, '`');
    }
    if (missing == 0) {
        return;
    }
    if (missing > SHOWN) {
        strbuf_printf(&names, " and %u more", missing - SHOWN);
    }
    strbuf_push(&names, 0);
    Diag *diag = check_error(check, DIAG_E0063, node->path,
                             "missing field%s %s in initializer of `%s`", missing == 1 ? "" : "s",
                             (const char *)names.bytes, check_name_text(check, item->name));
    diag_label(diag, check_span(check, node->path), "missing %s", (const char *)names.bytes);
}

/* `P { x: 1, .. }`, where that is no assignment. */
static void report_missing_base(Check *check, const Ast *rest)
{
    Span span = span_after(check_span(check, rest));
    Diag *diag = check_error_at(check, DIAG_E0797, span, "base expression required after `..`");
    diag_help(diag, "the other fields come from a value: `..base`");
}

static TypeId check_fields(Check *check, AstStructLiteral *node, Item *item)
{
    u32 *given = arena_array_zero(check->temp, u32, item->field_count);
    bool failed = check->failed;
    check->failed = false;
    for (Ast *field = node->fields.first; field != NULL; field = field->next) {
        check_field_init(check, ast_as(field, FIELD_INIT, FieldInit), item, given);
    }
    if (node->base != NULL && ast_is_rest(node->base)) {
        report_missing_base(check, node->base);
    } else if (node->base != NULL) {
        check_expr_as(check, &node->base, item->type);
    } else if (!check->failed) {
        missing_fields(check, node, item, given);
    }
    check->failed |= failed;
    return item->type;
}

static void check_alone(Check *check, AstStructLiteral *node)
{
    for (Ast *field = node->fields.first; field != NULL; field = field->next) {
        check_expr(check, &ast_as(field, FIELD_INIT, FieldInit)->value, TYPE(NONE));
    }
    if (node->base != NULL && !ast_is_rest(node->base)) {
        check_expr(check, &node->base, TYPE(NONE));
    }
}

TypeId check_struct_literal(Check *check, AstStructLiteral *node)
{
    Def *def = check_path_struct(check, node->path);
    if (def == NULL) {
        check_alone(check, node);
        return check_failed(check, &node->head);
    }
    if (def->kind == DEF_VARIANT && node->fields.count > 0) {
        const VariantDef *variant = (const VariantDef *)(const void *)def;
        for (const Ast *field = node->fields.first; field != NULL; field = field->next) {
            Span span = check_token_span(check, ast_as(field, FIELD_INIT, FieldInit)->token);
            Diag *diag = check_error_at(check, DIAG_E0559, span,
                                        "variant `%s::%s` has no such field",
                                        check_name_text(check, variant->owner->name),
                                        check_name_text(check, variant->name));
            diag_label(diag, span, "it has no fields at all");
        }
        return check_failed(check, &node->head);
    }
    if (def->kind == DEF_VARIANT) { /* `Color::Red {}` is Color::Red */
        check_error(check, DIAG_LUD0002, &node->head,
                    "Ludus does not support braces behind a variant");
        return check_failed(check, &node->head);
    }
    Item *item = (Item *)(void *)def;
    if (!sema_signature(check->sema, item)) {
        check_alone(check, node);
        return check_failed(check, &node->head);
    }
    return check_fields(check, node, item);
}
