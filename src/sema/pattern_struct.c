/* pattern_struct.c: patterns of structs, tuple structs and variants. */
#include "sema/pattern.h"

static const char *plural(u32 count) { return count == 1 ? "" : "s"; }

/* The types of a struct's fields, which the item keeps; ERROR for all of them where they are not
 * known. */
static const TypeId *field_types(Matching *m, const Item *item)
{
    TypeId *types = arena_array(m->check->temp, TypeId, item->field_count);
    for (u32 i = 0; i < item->field_count; i++) {
        types[i] = item->fields[i].type;
    }
    return types;
}

/* The patterns inside, matched with nothing in particular. */
static void match_anything(Matching *m, const AstList *items)
{
    for (Ast *item = items->first; item != NULL; item = item->next) {
        if (item->kind == AST_PAT_FIELD) {
            pattern_match(m, ast_as(item, PAT_FIELD, PatField)->pattern, TYPE(ERROR), BIND_MOVE);
        } else if (item->kind != AST_PAT_REST) {
            pattern_match(m, item, TYPE(ERROR), BIND_MOVE);
        }
    }
}

/* ---- tuple structs --------------------------------------------------------------------------- */

/* The struct whose fields the pattern, matched with `type`, names; NULL when reported. */
static Item *tuple_struct(Matching *m, AstPatTupleStruct *pattern, TypeId type)
{
    Check *check = m->check;
    static const char WANTED[] = "tuple struct or tuple variant";
    Ast *path = pattern->path;
    bool is_unknown = path->kind == AST_NAME
                      && !symbol_is(ast_as(path, NAME, Name)->name, NAME_SELF_TYPE)
                      && check->sema->names[ast_as(path, NAME, Name)->name.id] == NULL;
    const Def *named =
        is_unknown ? scope_find(check->sema, check->scope, ast_as(path, NAME, Name)->name, true)
                   : NULL;
    if (named != NULL && named->kind != DEF_MODULE) {
        pattern_report_def(m, DIAG_E0532, path, WANTED, named);
        return NULL;
    }
    bool is_library = is_unknown
                      && known_function(intern_text(check->sema->interner,
                                                    ast_as(path, NAME, Name)->name));
    if (is_library) {
        if (!type_is(type, TY_ERROR)) {
            check_error(check, DIAG_LUD0004, path, "Ludus does not support the pattern `%s(..)`",
                        check_node_text(check, path));
        }
        return NULL;
    }
    if (is_unknown && !check->sema->has_skipped_items) {
        Diag *diag = check_error(check, DIAG_E0531, path, "cannot find %s `%s` in this scope",
                                 WANTED, check_node_text(check, path));
        diag_label(diag, check_span(check, path), "not found in this scope");
        return NULL;
    }
    Def *def = check_path_def(check, path);
    if (def == NULL) {
        check->failed = true;
        return NULL;
    }
    Item *item = (Item *)(void *)def;
    if (def->kind == DEF_STRUCT && item->ast->op == AST_STRUCT_TUPLE) {
        return sema_signature(check->sema, item) ? item : NULL;
    }
    bool is_member =
        (def->kind == DEF_FN || def->kind == DEF_CONST) && item->owner_type != NULL;
    bool is_self =
        path->kind == AST_NAME && symbol_is(ast_as(path, NAME, Name)->name, NAME_SELF_TYPE);
    pattern_report_def(m, is_member || is_self ? DIAG_E0164 : DIAG_E0532, path, WANTED, def);
    return NULL;
}

static void report_field_count(Matching *m, AstPatTupleStruct *pattern, const Item *item,
                               u32 named)
{
    const Ast *where = pattern->items.count == 0 ? &pattern->head : pattern->items.first;
    Diag *diag = check_error(m->check, DIAG_E0023, where,
                             "this pattern has %u field%s, but the corresponding tuple struct has "
                             "%u field%s",
                             named, plural(named), item->field_count, plural(item->field_count));
    diag_label(diag, check_span(m->check, where), "expected %u field%s, found %u",
               item->field_count, plural(item->field_count), named);
    if (named < item->field_count) {
        diag_help(diag, "`..` stands for the fields that are not named");
    }
}

void pattern_match_tuple_struct(Matching *m, AstPatTupleStruct *pattern, TypeId type,
                                BindMode mode)
{
    type = pattern_look_through(m, type, &mode);
    Item *item = tuple_struct(m, pattern, type);
    if (item == NULL) {
        m->check->failed = true;
        match_anything(m, &pattern->items);
        return;
    }
    bool fits = pattern_expect(m, &pattern->head, type, item->type);
    const Ast *rest = pattern_find_rest(m, &pattern->items, "tuple struct");
    u32 named = pattern->items.count - (rest != NULL);
    if (rest == NULL ? named != item->field_count : named > item->field_count) {
        report_field_count(m, pattern, item, named);
        fits = false;
    }
    mention_item(m->check->sema, item, pattern->path->last);
    if (fits) {
        mention_positions(m->check->sema, item, &pattern->items);
    }
    pattern_match_fields(m, &pattern->items, rest, fits ? field_types(m, item) : NULL,
                         item->field_count, mode);
}

/* ---- structs --------------------------------------------------------------------------------- */

/* The index of the field that the pattern names; UINT32_MAX: there is none. */
static u32 find_field(const Matching *m, const Item *item, const AstPatField *field)
{
    const Tokens *tokens = m->check->sema->tokens;
    Str text = source_text(tokens->source, token_span(tokens, field->token, field->token));
    u32 number = 0;
    for (size_t i = 0; field->name.id == 0 && i < text.len && number < item->field_count; i++) {
        number = number * 10 + (u32)(text.bytes[i] - '0');
    }
    return struct_field(item, field->name, number);
}

static void report_no_field(Matching *m, const Item *item, const AstPatField *field)
{
    Span span = check_token_span(m->check, field->token);
    Str name = source_text(m->check->sema->tokens->source, span);
    Diag *diag = check_error_at(m->check, DIAG_E0026, span,
                                "struct `%s` does not have a field named `" STR_FMT "`",
                                check_name_text(m->check, item->name), STR_ARG(name));
    Symbol similar = {0};
    if (field->name.id != 0) {
        similar = sema_similar_field(m->check->sema, item, field->name);
    }
    if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(m->check->sema->interner, similar),
                     "a field with a similar name exists");
    } else {
        diag_label(diag, span, "struct `%s` does not have this field",
                   check_name_text(m->check, item->name));
    }
}

static void report_twice(Matching *m, const AstPatField *field, const AstPatField *first)
{
    Span span = check_token_span(m->check, field->token);
    Str name = source_text(m->check->sema->tokens->source, span);
    Diag *diag = check_error(m->check, DIAG_E0025, &field->head,
                             "field `" STR_FMT "` bound multiple times in the pattern",
                             STR_ARG(name));
    diag_label(diag, check_span(m->check, &field->head), "multiple uses in the pattern");
    diag_label(diag, check_span(m->check, &first->head), "first use");
}

/* `seen` has, for each field of the struct, the part of the pattern that names it. */
static void report_unnamed(Matching *m, const AstPatStruct *pattern, const Item *item,
                           AstPatField *const *seen)
{
    Check *check = m->check;
    StrBuf names = {.arena = check->temp};
    u32 count = 0;
    for (u32 i = 0; i < item->field_count; i++) {
        if (seen[i] != NULL) {
            continue;
        }
        strbuf_push_cstr(&names, count++ == 0 ? "`" : ", `");
        if (item->fields[i].name.id == 0) {
            strbuf_printf(&names, "%u", i);
        } else {
            strbuf_push_cstr(&names, check_name_text(check, item->fields[i].name));
        }
        strbuf_push(&names, '`');
    }
    Str text = strbuf_str(&names);
    Diag *diag = check_error(check, DIAG_E0027, &pattern->head,
                             "pattern does not mention field%s " STR_FMT, plural(count),
                             STR_ARG(text));
    diag_label(diag, check_span(check, &pattern->head), "missing field%s " STR_FMT, plural(count),
               STR_ARG(text));
    diag_help(diag, "`..` at the end stands for the fields that are not named");
}

/* What the pattern names, field by field: NULL for those that it does not name. */
static AstPatField **match_named(Matching *m, AstPatStruct *pattern, Item *item,
                                 BindMode mode, const AstPatField **unknown)
{
    AstPatField **seen = arena_array_zero(m->check->temp, AstPatField *, item->field_count);
    for (Ast *node = pattern->fields.first; node != NULL; node = node->next) {
        AstPatField *field = ast_as(node, PAT_FIELD, PatField);
        u32 i = find_field(m, item, field);
        if (i == UINT32_MAX) {
            report_no_field(m, item, field);
            *unknown = field;
        } else if (seen[i] != NULL) {
            report_twice(m, field, seen[i]);
        } else {
            seen[i] = field;
            field->head.op = (u8)i;
            if (mention_looks(m->check->sema, field->pattern)) {
                mention_field(m->check->sema, item, i, &field->head);
            }
        }
        TypeId type = i == UINT32_MAX ? TYPE(ERROR) : item->fields[i].type;
        pattern_match(m, field->pattern, type, mode);
    }
    return seen;
}

/* Reports fields that the pattern does not name; but, as rustc, not the one that a name that does
 * not exist was likely meant to be. */
static void check_unnamed(Matching *m, const AstPatStruct *pattern, const Item *item,
                          AstPatField **seen, const AstPatField *unknown)
{
    Symbol similar = {0};
    if (unknown != NULL && unknown->name.id != 0) {
        similar = sema_similar_field(m->check->sema, item, unknown->name);
    }
    u32 missing = 0;
    for (u32 i = 0; i < item->field_count; i++) {
        bool meant = similar.id != 0 && symbol_equal(item->fields[i].name, similar);
        missing += seen[i] == NULL && !meant;
    }
    if (missing > 0 && pattern->head.op == 0) {
        report_unnamed(m, pattern, item, seen);
    }
}

/* `Pair { a, b }`, although its fields have no names. */
static bool names_tuple_fields(const AstPatStruct *pattern, const Item *item)
{
    const Ast *first = pattern->fields.first;
    return first != NULL && item->def.kind == DEF_STRUCT && item->ast->op == AST_STRUCT_TUPLE
           && pattern->fields.count == item->field_count
           && ast_as(first, PAT_FIELD, PatField)->name.id != 0;
}

static void report_tuple_struct(Matching *m, const AstPatStruct *pattern, const Item *item)
{
    Check *check = m->check;
    StrBuf text = {.arena = check->temp};
    const char *name = check_name_text(check, item->name);
    strbuf_printf(&text, "%s(", name);
    for (const Ast *node = pattern->fields.first; node != NULL; node = node->next) {
        strbuf_push_cstr(&text, check_node_text(check, ast_as(node, PAT_FIELD, PatField)->pattern));
        strbuf_push_cstr(&text, node->next != NULL ? ", " : ")");
    }
    Diag *diag = check_error(check, DIAG_E0769, &pattern->head,
                             "tuple variant `%s` written as struct variant", name);
    diag_suggest(diag, check_span(check, &pattern->head), strbuf_str(&text),
                 "the fields of a tuple struct stand in parentheses");
}

void pattern_match_struct(Matching *m, AstPatStruct *pattern, TypeId type, BindMode mode)
{
    Check *check = m->check;
    Def *def = check_path_struct(check, pattern->path);
    type = pattern_look_through(m, type, &mode);
    bool is_variant = def != NULL && def->kind == DEF_VARIANT;
    if (pattern->path->kind == AST_NAME) {
        ast_as(pattern->path, NAME, Name)->def = def;
    }
    Item *item = is_variant ? ((VariantDef *)(void *)def)->owner : (Item *)(void *)def;
    if (item == NULL || !sema_signature(check->sema, item)) {
        check->failed = true;
        match_anything(m, &pattern->fields);
        return;
    }
    pattern_expect(m, &pattern->head, type, item->type);
    if (names_tuple_fields(pattern, item)) {
        report_tuple_struct(m, pattern, item);
        match_anything(m, &pattern->fields);
        return;
    }
    const AstPatField *unknown = NULL; /* the last name that is no field's */
    AstPatField **seen = match_named(m, pattern, item, mode, &unknown);
    check_unnamed(m, pattern, item, seen, unknown);
}
