/* pattern.c: patterns and types: names, tuples, slices, references. */
#include "sema/pattern.h"

#include "base/limits.h"

TypeId pattern_look_through(Matching *m, TypeId type, BindMode *mode)
{
    const Infer *infer = &m->check->infer;
    Types *types = &m->check->sema->types;
    type = infer_shallow(infer, type);
    while (type_is_kind(types, type, TYPE_REF) && m->place != PATTERN_ASSIGN) {
        *mode = type_get(types, type)->is_mut && *mode != BIND_REF ? BIND_MUT_REF : BIND_REF;
        type = infer_shallow(infer, type_get(types, type)->elem);
    }
    return type;
}

bool pattern_looks_through(const Ast *pattern)
{
    switch (pattern->kind) {
    case AST_PAT_TUPLE:
    case AST_PAT_SLICE:
    case AST_PAT_STRUCT:
    case AST_PAT_TUPLE_STRUCT:
    case AST_PAT_RANGE:
        return true;
    case AST_PAT_LITERAL: {
        const Ast *value = ast_as(pattern, PAT_LITERAL, PatLiteral)->value;
        return value->kind != AST_STR && value->kind != AST_REF;
    }
    case AST_PAT_NAME: {
        const Def *def = ast_as(pattern, PAT_NAME, PatName)->def;
        return def != NULL && (def->kind == DEF_VARIANT || def->kind == DEF_STRUCT);
    }
    case AST_PAT_PATH: {
        const Def *def = ast_as(ast_as(pattern, PAT_PATH, PatPath)->path, PATH, Path)->def;
        return def != NULL && (def->kind == DEF_VARIANT || def->kind == DEF_STRUCT);
    }
    default:
        return false;
    }
}

bool pattern_expect(Matching *m, Ast *pattern, TypeId wanted, TypeId found)
{
    bool ok = infer_unify(&m->check->infer, wanted, found);
    if (!ok) {
        coerce_report(m->check, pattern, wanted, found, "mismatched types");
    }
    return ok;
}

static bool is_unknown(const Matching *m, TypeId type)
{
    return type_is_var(type) && infer_kind(&m->check->infer, type) == INFER_GENERAL;
}

/* ---- names ----------------------------------------------------------------------------------- */

static BindMode written_mode(u8 how, BindMode mode)
{
    if (how & (PAT_BY_REF | PAT_BY_MUT_REF)) {
        return how & PAT_BY_REF ? BIND_REF : BIND_MUT_REF;
    }
    return how & PAT_MUT ? BIND_MOVE : mode; /* `mut` binds the value */
}

static void match_name(Matching *m, AstPatName *pattern, TypeId type, BindMode mode)
{
    Check *check = m->check;
    Def *value = pattern_named_value(m, pattern, type);
    if (value != NULL) {
        pattern->def = value;
        pattern_match_value(m, &pattern->head, NULL, value, type);
        return;
    }
    TypeId bound = type;
    BindMode own = written_mode(pattern->head.op, mode);
    if (own == BIND_MOVE) {
        check_add_pending(check, PENDING_SIZED, 0, &pattern->head, type);
    } else {
        check_add_pending(check, PENDING_PLAIN, 1, &pattern->head, type);
        bound = type_ref(&check->sema->types, type, own == BIND_MUT_REF);
        check->out->has_refs = true;
    }
    pattern_bind_name(m, pattern, bound);
    if (own != BIND_MOVE) {
        pattern->head.op |= own == BIND_REF ? PAT_BY_REF : PAT_BY_MUT_REF;
    }
    if (pattern->sub != NULL) {
        u32 start = m->names.count;
        pattern_match(m, pattern->sub, type, mode);
        pattern_check_parts(m, pattern, bound, start);
    }
}

/* ---- lists ----------------------------------------------------------------------------------- */

static bool is_named_rest(const Ast *item)
{
    const Ast *sub = item->kind == AST_PAT_NAME ? ast_as(item, PAT_NAME, PatName)->sub : NULL;
    return sub != NULL && sub->kind == AST_PAT_REST;
}

static bool is_rest(const Ast *item)
{
    return item->kind == AST_PAT_REST || is_named_rest(item);
}

Ast *pattern_find_rest(Matching *m, const AstList *items, const char *what)
{
    bool may_have_name = strcmp(what, "slice") == 0;
    Ast *rest = NULL;
    for (Ast *item = items->first; item != NULL; item = item->next) {
        if (is_named_rest(item) && !may_have_name) {
            check_error(m->check, DIAG_SYNTAX, item,
                        "`..` has a name in slices only, and this is a %s", what);
        } else if (is_rest(item) && rest == NULL) {
            rest = item;
        } else if (is_rest(item)) {
            Diag *diag = check_error(m->check, DIAG_SYNTAX, item,
                                     "`..` can only be used once per %s pattern", what);
            diag_label(diag, check_span(m->check, rest), "previously used here");
        }
    }
    return rest;
}

/* Those behind a `..` are counted from the end. */
void pattern_match_fields(Matching *m, const AstList *items, const Ast *rest, const TypeId *fields,
                          u32 count, BindMode mode)
{
    u32 i = 0;
    for (Ast *item = items->first; item != NULL; item = item->next) {
        if (item == rest) {
            check_set_type(m->check, item, TYPE(UNIT));
            i = count - (items->count - 1 - i); /* so many follow */
            continue;
        }
        TypeId field = fields == NULL || i >= count ? TYPE(ERROR) : fields[i];
        pattern_match(m, item, field, mode);
        i++;
    }
}

/* A tuple of as many unknown types as the pattern has items. */
static TypeId unknown_tuple(Matching *m, const Ast *pattern, u32 count)
{
    TypeId items[LIMIT_TUPLE_FIELDS];
    count = u32_min(count, LIMIT_TUPLE_FIELDS);
    for (u32 i = 0; i < count; i++) {
        items[i] = infer_new(&m->check->infer, INFER_GENERAL, pattern->first);
    }
    return type_tuple(&m->check->sema->types, items, count);
}

static void match_tuple(Matching *m, AstPatTuple *pattern, TypeId type, BindMode mode)
{
    Types *types = &m->check->sema->types;
    const Ast *rest = pattern_find_rest(m, &pattern->items, "tuple");
    u32 named = pattern->items.count - (rest != NULL);
    type = pattern_look_through(m, type, &mode);
    if (rest != NULL && is_unknown(m, type)) {
        check_unknown_type(m->check, &pattern->head);
        type = check_failed(m->check, &pattern->head);
    }
    bool is_tuple = type_is_kind(types, type, TYPE_TUPLE);
    u32 count = is_tuple ? type_get(types, type)->item_count : 0;
    bool fits = is_tuple && (rest == NULL ? count == named : count >= named);
    if (!fits && !type_is(type, TY_ERROR)) {
        TypeId tuple = unknown_tuple(m, &pattern->head, rest == NULL ? named : u32_max(named, 1));
        fits = pattern_expect(m, &pattern->head, type, tuple);
        type = tuple;
        count = type_get(types, tuple)->item_count;
    }
    TypeId items[LIMIT_TUPLE_FIELDS]; /* the table of types may move */
    for (u32 i = 0; fits && i < count; i++) {
        items[i] = type_get(types, type)->items[i];
    }
    pattern_match_fields(m, &pattern->items, rest, fits ? items : NULL, count, mode);
}

/* ---- slices ---------------------------------------------------------------------------------- */

static const char *plural(u64 count) { return count == 1 ? "" : "s"; }

static void report_array_length(Matching *m, const Ast *pattern, u64 named, u64 length,
                                bool has_rest)
{
    Diag *diag = check_error(m->check, has_rest ? DIAG_E0528 : DIAG_E0527, pattern,
                             "pattern requires %s%llu element%s but array has %llu",
                             has_rest ? "at least " : "", (unsigned long long)named, plural(named),
                             (unsigned long long)length);
    diag_label(diag, check_span(m->check, pattern),
               has_rest ? "pattern cannot match array of %llu element%s"
                        : "expected %llu element%s",
               (unsigned long long)length, plural(length));
    if (!has_rest && named < length) {
        diag_help(diag, "`..` stands for the elements that are not named");
    }
}

/* The type that a slice pattern is matched with: an array or slice, ERROR when reported. */
static TypeId slice_type(Matching *m, AstPatSlice *pattern, const Ast *rest, TypeId type)
{
    Check *check = m->check;
    Types *types = &check->sema->types;
    u64 named = pattern->items.count - (rest != NULL);
    bool is_let = m->place <= PATTERN_LATER;
    if (is_unknown(m, type) && rest == NULL && is_let) { /* it cannot fail, so it is an array */
        TypeId elem = infer_new(&check->infer, INFER_GENERAL, pattern->head.first);
        TypeId array = type_array(types, elem, named);
        return infer_unify(&check->infer, type, array) ? array : TYPE(ERROR);
    }
    if (is_unknown(m, type)) {
        check_unknown_type(check, &pattern->head);
        return check_failed(check, &pattern->head);
    }
    if (type_is_kind(types, type, TYPE_ARRAY)) {
        u64 length = type_get(types, type)->count;
        if (rest == NULL ? length != named : length < named) {
            report_array_length(m, &pattern->head, named, length, rest != NULL);
            return TYPE(ERROR);
        }
    } else if (!type_is_kind(types, type, TYPE_SLICE) && !type_is(type, TY_ERROR)) {
        Diag *diag = check_error(check, DIAG_E0529, &pattern->head,
                                 "expected an array or slice, found `%s`",
                                 check_type_text(check, type));
        diag_label(diag, check_span(check, &pattern->head),
                   "pattern cannot match with input type `%s`", check_type_text(check, type));
        return TYPE(ERROR);
    }
    return type;
}

static void match_slice(Matching *m, AstPatSlice *pattern, TypeId type, BindMode mode)
{
    Types *types = &m->check->sema->types;
    const Ast *rest = pattern_find_rest(m, &pattern->items, "slice");
    type = pattern_look_through(m, type, &mode);
    type = slice_type(m, pattern, rest, type);
    TypeId elem = type_is(type, TY_ERROR) ? type : type_get(types, type)->elem;
    TypeId others = type; /* what `..` stands for: a slice of a slice, an array of an array */
    if (rest != NULL && type_is_kind(types, type, TYPE_ARRAY)) {
        u64 length = type_get(types, type)->count;
        others = type_array(types, elem, length - (pattern->items.count - 1));
    }
    for (Ast *item = pattern->items.first; item != NULL; item = item->next) {
        pattern_match(m, item, is_rest(item) ? others : elem, mode);
    }
}

/* ---- references ------------------------------------------------------------------------------ */

static void match_ref(Matching *m, AstPatRef *pattern, TypeId type)
{
    Check *check = m->check;
    Types *types = &check->sema->types;
    bool is_mut = pattern->head.op != 0;
    type = infer_shallow(&check->infer, type);
    TypeId target = TYPE(ERROR);
    if (type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut == is_mut) {
        target = type_get(types, type)->elem;
    } else if (!type_is(type, TY_ERROR)) {
        TypeId any = infer_new(&check->infer, INFER_GENERAL, pattern->head.first);
        if (pattern_expect(m, &pattern->head, type, type_ref(types, any, is_mut))) {
            target = any;
        }
    }
    pattern_match(m, pattern->pattern, target, BIND_MOVE);
}

/* ---- dispatch -------------------------------------------------------------------------------- */

/* `..` with nothing around it of which it could be a part. */
static void report_rest(Matching *m, const Ast *pattern)
{
    Diag *diag = check_error(m->check, DIAG_SYNTAX, pattern, "`..` patterns are not allowed here");
    diag_help(diag, "`..` stands for the other items of a tuple or slice; any one value is `_`");
}

void pattern_match(Matching *m, Ast *pattern, TypeId type, BindMode mode)
{
    check_set_type(m->check, pattern, type);
    switch ((AstKind)pattern->kind) {
    case AST_PAT_NAME:
        match_name(m, ast_as(pattern, PAT_NAME, PatName), type, mode);
        return;
    case AST_PAT_WILD:
        return;
    case AST_PAT_REST:
        if (!type_is(type, TY_ERROR) && !type_is_kind(&m->check->sema->types, type, TYPE_SLICE)
            && !type_is_kind(&m->check->sema->types, type, TYPE_ARRAY)) {
            report_rest(m, pattern);
        }
        return;
    case AST_PAT_TUPLE:
        match_tuple(m, ast_as(pattern, PAT_TUPLE, PatTuple), type, mode);
        return;
    case AST_PAT_SLICE:
        match_slice(m, ast_as(pattern, PAT_SLICE, PatSlice), type, mode);
        return;
    case AST_PAT_REF:
        match_ref(m, ast_as(pattern, PAT_REF, PatRef), type);
        return;
    case AST_PAT_OR:
        pattern_match_or(m, ast_as(pattern, PAT_OR, PatOr), type, mode);
        return;
    case AST_PAT_LITERAL:
        pattern_match_literal(m, ast_as(pattern, PAT_LITERAL, PatLiteral), type);
        return;
    case AST_PAT_RANGE:
        pattern_match_range(m, ast_as(pattern, PAT_RANGE, PatRange), type);
        return;
    case AST_PAT_PATH: {
        Ast *path = ast_as(pattern, PAT_PATH, PatPath)->path;
        pattern_match_value(m, pattern, path, check_path_def(m->check, path), type);
        return;
    }
    case AST_PAT_TUPLE_STRUCT:
        pattern_match_tuple_struct(m, ast_as(pattern, PAT_TUPLE_STRUCT, PatTupleStruct), type,
                                   mode);
        return;
    case AST_PAT_STRUCT:
        pattern_match_struct(m, ast_as(pattern, PAT_STRUCT, PatStruct), type, mode);
        return;
    default:
        assert(pattern->kind == AST_ERROR);
        m->check->failed = true;
    }
}

/* Whether the pattern matches whatever it is given, as is plain to see. */
static bool is_plain(const Ast *pattern)
{
    switch (pattern->kind) {
    case AST_PAT_WILD:
    case AST_PAT_REST:
        return true;
    case AST_PAT_NAME: {
        const AstPatName *name = ast_as(pattern, PAT_NAME, PatName);
        const Def *def = name->def;
        return def != NULL && def->kind == DEF_LOCAL && (name->sub == NULL || is_plain(name->sub));
    }
    case AST_PAT_REF:
        return is_plain(ast_as(pattern, PAT_REF, PatRef)->pattern);
    case AST_PAT_TUPLE: {
        const Ast *item = ast_as(pattern, PAT_TUPLE, PatTuple)->items.first;
        while (item != NULL && is_plain(item)) {
            item = item->next;
        }
        return item == NULL;
    }
    default:
        return false;
    }
}

void check_pattern(Check *check, Ast *pattern, TypeId type, PatternPlace place)
{
    Matching m = {.check = check, .place = place, .first_local = check->out->local_count};
    vec_push(check->temp, &m.sets, ((NameSet){0, false}));
    pattern_match(&m, pattern, type, BIND_MOVE);
    if (place != PATTERN_ARM && !is_plain(pattern)) {
        vec_push(check->temp, &check->matches, ((PendingMatch){pattern, type, place, NULL}));
    }
}
