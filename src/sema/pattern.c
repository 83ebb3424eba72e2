/* pattern.c: patterns of `let`, `for` and parameters. They cannot fail to match; what they do is
 * take a value apart and name the pieces. */
#include "sema/check.h"

#include "base/limits.h"

/* How names below this point are bound: a tuple pattern that meets a reference goes through it, and
 * the names inside become references (RFC 2005, "match ergonomics"). */
typedef enum BindMode { BIND_MOVE, BIND_REF, BIND_MUT_REF } BindMode;

static void match(Check *check, Ast *pattern, TypeId type, bool has_init, BindMode mode);

/* A name that is a constant's means its value in a pattern, and such a pattern can fail to
 * match. */
static void report_constant_name(Check *check, const AstPatName *pattern)
{
    const Def *def = check->sema->names[pattern->name.id];
    if (def == NULL || (def->kind != DEF_CONST && def->kind != DEF_STATIC)) {
        return;
    }
    const char *name = check_name_text(check, pattern->name);
    if (def->kind == DEF_CONST) {
        Diag *diag =
            check_error(check, DIAG_E0005, &pattern->head, "refutable pattern in local binding");
        diag_label(diag, check_span(check, &pattern->head),
                   "`%s` is a constant, and is compared with; choose another name", name);
    } else {
        Diag *diag =
            check_error(check, DIAG_E0530, &pattern->head, "let bindings cannot shadow statics");
        diag_label(diag, check_span(check, &pattern->head), "cannot be named the same as a static");
    }
}

static void match_name(Check *check, AstPatName *pattern, TypeId type, bool has_init, BindMode mode)
{
    Types *types = &check->sema->types;
    report_constant_name(check, pattern);
    if (mode != BIND_MOVE && (pattern->head.op & PAT_MUT) == 0) { /* `mut` binds the value */
        pattern->head.op |= mode == BIND_REF ? PAT_BY_REF : PAT_BY_MUT_REF;
        check_add_pending(check, PENDING_PLAIN, 1, &pattern->head, type);
        type = type_ref(types, type, mode == BIND_MUT_REF);
        check->out->has_refs = true;
    }
    Local *local = check_declare_local(check, pattern->name, pattern->head.first, type);
    local->is_mut = (pattern->head.op & PAT_MUT) != 0;
    local->has_init = has_init;
    local->token = pattern->head.last; /* behind `mut` */
    pattern->def = local;
    check->out->has_deferred |= !has_init;
}

static void match_tuple(Check *check, AstPatTuple *pattern, TypeId type, bool has_init,
                        BindMode mode)
{
    Types *types = &check->sema->types;
    u32 count = pattern->items.count;
    TypeId items[LIMIT_TUPLE_FIELDS];
    type = infer_shallow(&check->infer, type);
    while (type_is_kind(types, type, TYPE_REF)) {
        mode = type_get(types, type)->is_mut && mode != BIND_REF ? BIND_MUT_REF : BIND_REF;
        type = infer_shallow(&check->infer, type_get(types, type)->elem);
    }
    count = u32_min(count, LIMIT_TUPLE_FIELDS);
    if (type_is_var(type)) {
        for (u32 i = 0; i < count; i++) {
            items[i] = infer_new(&check->infer, INFER_GENERAL, pattern->head.first);
        }
        TypeId tuple = type_tuple(types, items, count);
        if (!infer_unify(&check->infer, type, tuple)) {
            coerce_mismatch(check, &pattern->head, type, tuple);
        }
        type = tuple;
    }
    bool fits = type_is_kind(types, type, TYPE_TUPLE)
                && type_get(types, type)->item_count == pattern->items.count;
    if (!fits && !type_is(type, TY_ERROR)) {
        for (u32 i = 0; i < count; i++) {
            items[i] = TYPE(NONE);
        }
        coerce_mismatch(check, &pattern->head, type, type_tuple(types, items, count));
    }
    u32 i = 0;
    for (Ast *item = pattern->items.first; item != NULL; item = item->next, i++) {
        match(check, item, fits ? type_get(types, type)->items[i] : TYPE(ERROR), has_init, mode);
    }
}

static void match_ref(Check *check, AstPatRef *pattern, TypeId type, bool has_init)
{
    Types *types = &check->sema->types;
    bool is_mut = pattern->head.op != 0;
    type = infer_shallow(&check->infer, type);
    if (type_is_var(type)) {
        TypeId target = infer_new(&check->infer, INFER_GENERAL, pattern->head.first);
        if (infer_unify(&check->infer, type, type_ref(types, target, is_mut))) {
            match(check, pattern->pattern, target, has_init, BIND_MOVE);
            return;
        }
    }
    TypeId target = TYPE(ERROR);
    if (type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut == is_mut) {
        target = type_get(types, type)->elem;
    } else if (!type_is(type, TY_ERROR)) {
        TypeId any = infer_new(&check->infer, INFER_GENERAL, pattern->head.first);
        coerce_mismatch(check, &pattern->head, type, type_ref(types, any, is_mut));
    }
    match(check, pattern->pattern, target, has_init, BIND_MOVE);
}

static void match(Check *check, Ast *pattern, TypeId type, bool has_init, BindMode mode)
{
    check_set_type(check, pattern, type);
    if (pattern->kind == AST_PAT_NAME) {
        match_name(check, ast_as(pattern, PAT_NAME, PatName), type, has_init, mode);
    } else if (pattern->kind == AST_PAT_TUPLE) {
        match_tuple(check, ast_as(pattern, PAT_TUPLE, PatTuple), type, has_init, mode);
    } else if (pattern->kind == AST_PAT_REF) {
        match_ref(check, ast_as(pattern, PAT_REF, PatRef), type, has_init);
    } else if (pattern->kind == AST_ERROR) {
        check->failed = true;
    } else {
        assert(pattern->kind == AST_PAT_WILD);
    }
}

/* Reports a name that one pattern (or one list of parameters) binds twice: `from` is the first
 * local. */
static void check_duplicates(Check *check, const Local *from)
{
    for (const Local *local = from; local != NULL; local = local->next) {
        for (const Local *earlier = from; earlier != local; earlier = earlier->next) {
            if (symbol_is(local->name, NAME_UNNAMED)
                || !symbol_equal(earlier->name, local->name)) {
                continue;
            }
            Span span = check_token_span(check, local->token);
            Diag *diag = check_error_at(
                check, DIAG_E0416, span,
                "identifier `%s` is bound more than once in the same pattern",
                check_name_text(check, local->name));
            diag_label(diag, span, "used in a pattern more than once");
            break;
        }
    }
}

void check_pattern(Check *check, Ast *pattern, TypeId type, bool has_init)
{
    Local *last = check->last_local;
    match(check, pattern, type, has_init, BIND_MOVE);
    if (pattern->kind == AST_PAT_TUPLE) {
        check_duplicates(check, last == NULL ? check->out->locals : last->next);
    }
}
