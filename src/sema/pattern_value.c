/* pattern_value.c: patterns that compare: literals, constants, ranges. */
#include "sema/pattern.h"

/* ---- literals -------------------------------------------------------------------------------- */

/* The type of a literal, or of the minus in front of one; `hint` is what the pattern is matched
 * with. */
static TypeId literal_type(Matching *m, Ast **slot, TypeId hint)
{
    Check *check = m->check;
    if ((*slot)->kind != AST_UNARY) {
        return check_expr(check, slot, type_is(hint, TY_CHAR) ? TYPE(NONE) : hint);
    }
    AstUnary *minus = ast_as(*slot, UNARY, Unary);
    if (minus->operand->kind == AST_INT) {
        minus->operand->op = 1; /* `-128i8` is in range, although 128 is not */
    }
    TypeId type = check_expr(check, &minus->operand, type_is(hint, TY_CHAR) ? TYPE(NONE) : hint);
    check_add_pending(check, PENDING_NEG, 0, &minus->head, type);
    return check_set_type(check, *slot, type);
}

/* `b"..."` is a reference to an array, or to a slice where one is matched. */
static TypeId byte_string_type(Matching *m, AstPatLiteral *pattern, TypeId type)
{
    Check *check = m->check;
    Types *types = &check->sema->types;
    TypeId found = check_expr(check, &pattern->value, TYPE(NONE));
    type = infer_shallow(&check->infer, type);
    if (type_is_kind(types, type, TYPE_REF)) {
        TypeId target = infer_shallow(&check->infer, type_get(types, type)->elem);
        if (type_is_kind(types, target, TYPE_SLICE)) {
            return type_ref(types, type_slice(types, TYPE(U8)), false);
        }
    }
    return found;
}

void pattern_match_literal(Matching *m, AstPatLiteral *pattern, TypeId type)
{
    BindMode mode = BIND_MOVE;
    if (pattern->value->kind == AST_ERROR) {
        m->check->failed = true;
        return;
    }
    if (pattern_looks_through(&pattern->head)) {
        type = pattern_look_through(m, type, &mode);
    }
    bool is_bytes = pattern->value->kind == AST_REF;
    TypeId found = is_bytes ? byte_string_type(m, pattern, type)
                            : literal_type(m, &pattern->value, type);
    pattern_expect(m, &pattern->head, type, found);
}

/* ---- names of values ------------------------------------------------------------------------- */

/* What a definition is called in messages. */
static const char *def_word(const Def *def)
{
    const Item *item = (const Item *)(const void *)def;
    switch ((DefKind)def->kind) {
    case DEF_LOCAL: return "local variable";
    case DEF_FN: return item->owner_type != NULL ? "associated function" : "function";
    case DEF_CONST: return item->owner_type != NULL ? "associated constant" : "constant";
    case DEF_NUMBER: return "constant";
    case DEF_STATIC: return "static";
    case DEF_STRUCT:
        return item->ast->op == AST_STRUCT_TUPLE  ? "tuple struct"
               : item->ast->op == AST_STRUCT_UNIT ? "unit struct"
                                                  : "struct";
    case DEF_ENUM: return "enum";
    case DEF_VARIANT: return "unit variant";
    case DEF_ALIAS: return "type alias";
    case DEF_MODULE: return "module";
    case DEF_ERROR: return "name";
    case DEF_LIBRARY: return "function";
    }
    UNREACHABLE();
}

void pattern_report_def(Matching *m, DiagCode code, const Ast *node, const char *wanted,
                        const Def *def)
{
    Diag *diag = check_error(m->check, code, node, "expected %s, found %s `%s`", wanted,
                             def_word(def), check_node_text(m->check, node));
    diag_label(diag, check_span(m->check, node), "not a %s", wanted);
}

static bool is_value(const Def *def)
{
    return def->kind == DEF_CONST || def->kind == DEF_NUMBER || def->kind == DEF_VARIANT
           || (def->kind == DEF_STRUCT
               && ((const Item *)(const void *)def)->ast->op == AST_STRUCT_UNIT);
}

static const char *place_word(PatternPlace place)
{
    switch (place) {
    case PATTERN_LET:
    case PATTERN_ASSIGN:
    case PATTERN_LATER: return "let binding";
    case PATTERN_FOR: return "`for` loop binding";
    case PATTERN_PARAM: return "function parameter";
    case PATTERN_ARM: return "match binding";
    }
    UNREACHABLE();
}

/* `None`, `Some`, `Ok`, `Err`: never the name of a variable. */
static bool is_prelude_variant(const Check *check, Symbol name)
{
    static const char *const names[] = {"None", "Some", "Ok", "Err"};
    Str text = intern_text(check->sema->interner, name);
    for (u32 i = 0; i < COUNT_OF(names); i++) {
        if (str_equal(text, str_from_cstr(names[i]))) {
            return true;
        }
    }
    return false;
}

/* The first is a value of a type that Ludus does not have; the others take a value. */
static void report_prelude_variant(Matching *m, const AstPatName *pattern, TypeId type)
{
    Check *check = m->check;
    const char *text = check_name_text(check, pattern->name);
    bool is_none = strcmp(text, "None") == 0;
    check->failed = true;
    if (!is_none) {
        check_error(check, DIAG_E0530, &pattern->head, "%ss cannot shadow tuple variants",
                    place_word(m->place));
    } else if (type_is_var(type) && infer_kind(&check->infer, type) == INFER_GENERAL) {
        check_error(check, DIAG_LUD0004, &pattern->head, "Ludus does not support the pattern `%s`",
                    text);
    } else if (!type_is(type, TY_ERROR)) {
        Diag *diag = check_error(check, DIAG_E0308, &pattern->head, "mismatched types");
        diag_label(diag, check_span(check, &pattern->head), "expected `%s`, found `Option<_>`",
                   check_type_text(check, type));
    }
}

/* `Self` as a pattern: a unit struct. */
static Def *self_value(Matching *m, const AstPatName *pattern)
{
    AstName *name =
        ast_make(m->check->arena, NAME, Name, pattern->head.first, pattern->head.last);
    name->name = pattern->name;
    Def *def = check_path_def(m->check, &name->head);
    if (def != NULL && !is_value(def)) {
        pattern_report_def(m, DIAG_E0532, &pattern->head, "unit struct, unit variant or constant",
                           def);
        def = NULL;
    }
    return def;
}

Def *pattern_named_value(Matching *m, const AstPatName *pattern, TypeId type)
{
    Check *check = m->check;
    if (symbol_is(pattern->name, NAME_SELF_TYPE)) {
        return self_value(m, pattern);
    }
    Def *def = check->sema->names[pattern->name.id];
    bool is_self = check->sema->tokens->kinds[pattern->token] == TOK_SELF_VALUE;
    if (is_self && m->place != PATTERN_PARAM) {
        check_error(check, DIAG_E0424, &pattern->head,
                    "expected unit struct, unit variant or constant, found local variable `self`");
        return NULL;
    }
    if (def == NULL && is_prelude_variant(check, pattern->name)) {
        report_prelude_variant(m, pattern, infer_shallow(&check->infer, type));
        return NULL;
    }
    if (def == NULL || def->kind == DEF_LOCAL || def->kind == DEF_FN || def->kind == DEF_LIBRARY
        || def->kind == DEF_MODULE || def->kind == DEF_ENUM || def->kind == DEF_ALIAS
        || (def->kind == DEF_STRUCT
            && ((const Item *)(const void *)def)->ast->op == AST_STRUCT_NAMED)) {
        return NULL;
    }
    if (is_value(def) && pattern->head.op == 0 && pattern->sub == NULL) {
        return check_value(check, pattern->name);
    }
    Span span = check_token_span(check, pattern->token);
    Diag *diag = check_error_at(check, DIAG_E0530, span, "%ss cannot shadow %ss",
                                place_word(m->place), def_word(def));
    diag_label(diag, span, "cannot be named the same as a %s", def_word(def));
    return NULL;
}

void pattern_match_value(Matching *m, Ast *pattern, Ast *path, Def *def, TypeId type)
{
    Check *check = m->check;
    if (def == NULL) {
        check->failed = true;
        return;
    }
    if (!is_value(def)) {
        bool is_member = def->kind == DEF_FN && ((const Item *)(void *)def)->owner_type != NULL;
        pattern_report_def(m, is_member ? DIAG_E0533 : DIAG_E0532, pattern,
                           "unit struct, unit variant or constant", def);
        return;
    }
    mention_compared(check, path == NULL ? pattern : path, def);
    TypeId found = check_def_type(check, path == NULL ? pattern : path, def);
    if (def->kind == DEF_VARIANT || def->kind == DEF_STRUCT) {
        BindMode mode = BIND_MOVE;
        type = pattern_look_through(m, type, &mode);
    }
    bool fits = pattern_expect(m, pattern, type, found);
    if (!fits && pattern->kind == AST_PAT_NAME) {
        Diag *diag = check->sema->diags->last;
        diag_note(diag, "`%s` is the name of a %s, and is compared with",
                  check_node_text(check, pattern), def_word(def));
    }
}

/* ---- ranges ---------------------------------------------------------------------------------- */

/* An end of a range; `found` is its type, NONE where there is no end. */
typedef struct RangeEnd {
    Ast **slot;
    TypeId found;
    bool wrong; /* of no type that ranges have */
} RangeEnd;

static bool has_ranges(const Infer *infer, TypeId type)
{
    return infer_is_int(infer, type) || infer_is_float(infer, type) || type_is(type, TY_CHAR)
           || type_is(type, TY_ERROR);
}

static RangeEnd check_end(Matching *m, Ast **slot, TypeId hint)
{
    RangeEnd end = {slot, TYPE(NONE), false};
    Ast *node = *slot;
    if (node == NULL) {
        return end;
    }
    if (node->kind == AST_NAME || node->kind == AST_PATH) {
        Def *def = check_path_def(m->check, node);
        bool is_constant = def != NULL && (def->kind == DEF_CONST || def->kind == DEF_NUMBER);
        if (def != NULL && def->kind == DEF_LOCAL) {
            end.found = TYPE(ERROR);
            Diag *diag = check_error(m->check, DIAG_E0080, node,
                                     "runtime values cannot be referenced in patterns");
            diag_label(diag, check_span(m->check, node), "the ends of a range are constants");
            return end;
        }
        if (def != NULL && !is_constant && !is_value(def)) {
            pattern_report_def(m, DIAG_E0532, node, "unit struct, unit variant or constant", def);
            def = NULL;
        }
        if (def != NULL) {
            mention_value(m->check, node, def);
        }
        end.found = def == NULL ? TYPE(ERROR) : check_def_type(m->check, node, def);
        check_set_type(m->check, node, end.found);
    } else {
        end.found = literal_type(m, slot, hint);
    }
    end.found = infer_shallow(&m->check->infer, end.found);
    end.wrong = !has_ranges(&m->check->infer, end.found);
    return end;
}

static void report_no_range(Matching *m, const Ast *pattern, const RangeEnd *low,
                            const RangeEnd *high)
{
    Check *check = m->check;
    const Ast *node = low->wrong && high->wrong ? pattern : low->wrong ? *low->slot : *high->slot;
    Diag *diag = check_error(check, DIAG_E0029, node,
                             "only `char` and numeric types are allowed in range patterns");
    const RangeEnd *ends[] = {low, high};
    for (u32 i = 0; i < 2; i++) {
        if (ends[i]->wrong) {
            diag_label(diag, check_span(check, *ends[i]->slot), "this is of type `%s`",
                       check_type_text(check, ends[i]->found));
        }
    }
}

static void expect_end(Matching *m, const RangeEnd *end, TypeId type)
{
    if (end->found.raw != TY_NONE) {
        pattern_expect(m, *end->slot, type, end->found);
    }
}

static bool is_local(const Check *check, const Ast *end)
{
    const Def *def = end == NULL || end->kind != AST_NAME
                         ? NULL
                         : check->sema->names[ast_as(end, NAME, Name)->name.id];
    return def != NULL && def->kind == DEF_LOCAL;
}

void pattern_match_range(Matching *m, AstPatRange *pattern, TypeId type)
{
    Check *check = m->check;
    BindMode mode = BIND_MOVE;
    type = pattern_look_through(m, type, &mode);
    RangeEnd low = check_end(m, &pattern->low, type);
    RangeEnd high = {&pattern->high, TYPE(ERROR), false};
    if (!is_local(check, pattern->low)) { /* one message is enough */
        high = check_end(m, &pattern->high, type);
    }
    if (low.wrong || high.wrong) {
        report_no_range(m, &pattern->head, &low, &high);
        return;
    }
    u32 errors = check->sema->diags->error_count;
    expect_end(m, &low, type);
    expect_end(m, &high, type);
    if (errors == check->sema->diags->error_count
        && !has_ranges(&check->infer, infer_shallow(&check->infer, type))) {
        check_error(check, DIAG_E0029, &pattern->head,
                    "only `char` and numeric types are allowed in range patterns");
    }
}
