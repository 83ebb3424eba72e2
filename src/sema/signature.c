/* signature.c: the signatures of functions and constants. */
#include "sema/check.h"

#include "base/bug.h"
#include "base/limits.h"

typedef struct Lifetimes {
    u32 count;      /* of references, wherever they stand */
    bool all_texts; /* none but `&str` */
    const Ast *elided; /* the first `&str` without a lifetime */
} Lifetimes;

static void find_lifetimes(const Ast *tree, Lifetimes *found)
{
    if (tree->kind == AST_TYPE_REF) {
        const AstTypeRef *ref = ast_as(tree, TYPE_REF, TypeRef);
        bool is_text = ref->target->kind == AST_TYPE_NAME
                       && symbol_is(ast_as(ref->target, TYPE_NAME, TypeName)->name, NAME_STR);
        found->count++;
        found->all_texts &= is_text;
        if (is_text && ref->lifetime.id == 0 && found->elided == NULL) {
            found->elided = tree;
        }
        find_lifetimes(ref->target, found);
    } else if (tree->kind == AST_TYPE_ARRAY) {
        find_lifetimes(ast_as(tree, TYPE_ARRAY, TypeArray)->item, found);
    } else if (tree->kind == AST_TYPE_SLICE) {
        find_lifetimes(ast_as(tree, TYPE_SLICE, TypeSlice)->item, found);
    } else if (tree->kind == AST_TYPE_TUPLE) {
        const Ast *item = ast_as(tree, TYPE_TUPLE, TypeTuple)->items.first;
        for (; item != NULL; item = item->next) {
            find_lifetimes(item, found);
        }
    }
}

/* A reference in the result takes its lifetime from the parameters unless it is written out: there
 * must be exactly one to take. */
static bool check_result_lifetime(Sema *sema, const AstFn *tree, TypeId result)
{
    Lifetimes of_params = {.all_texts = true};
    Lifetimes of_result = {.all_texts = true};
    for (const Ast *node = tree->params.first; node != NULL; node = node->next) {
        find_lifetimes(ast_as(node, PARAM, Param)->annotation, &of_params);
    }
    find_lifetimes(tree->result, &of_result);
    bool is_ref = type_is_kind(&sema->types, result, TYPE_REF) && !type_is(result, TY_STR_REF);
    const Ast *where = is_ref ? tree->result : of_result.elided;
    if (where == NULL || (!is_ref && of_params.count == 1 && of_params.all_texts)) {
        return true;
    }
    if (of_params.count == 1) {
        sema_error(sema, NULL, DIAG_LUD0007, where, "Ludus does not support %s",
                   is_ref ? "references as results" : "results that borrow from a parameter");
        return false;
    }
    Span sign = token_span(sema->tokens, where->first, where->first);
    Diag *diag = diag_error(sema->diags, DIAG_E0106, sign, "missing lifetime specifier");
    diag_label(diag, sign, "expected a lifetime here");
    diag_suggest(diag, span_after(sign), STR("'static "),
                 "what is part of the program lives as long as it");
    return false;
}

/* `self: T` with T the type of the `impl` block, or a reference to it. */
static bool check_self_type(Sema *sema, const Item *item, const Ast *param, TypeId type)
{
    TypeId target = type;
    if (type_is_kind(&sema->types, type, TYPE_REF)) {
        target = type_get(&sema->types, type)->elem;
    }
    if (param->op == SELF_NONE || item->owner_type == NULL
        || type_equal(target, item->owner_type->type)) {
        return true;
    }
    const Ast *annotation = ((const AstParam *)(const void *)param)->annotation;
    Diag *diag = sema_error(sema, NULL, DIAG_E0307, annotation,
                            "invalid `self` parameter type: `%s`", sema_type_text(sema, type));
    diag_help(diag, "a method takes `self`, `&self` or `&mut self`");
    return false;
}

static bool fn_signature(Sema *sema, Item *item)
{
    const AstFn *tree = ast_as(item->ast, FN, Fn);
    u32 count = tree->params.count;
    bool ok = true;
    if (count > LIMIT_PARAMS) {
        diag_error(
            sema->diags, DIAG_LIMIT, token_span(sema->tokens, tree->name_token, tree->name_token),
            "this function has %u parameters; the limit of parameters is %d", count, LIMIT_PARAMS);
        return false;
    }
    TypeId *params = arena_array(sema->items_arena, TypeId, count);
    u32 i = 0;
    for (Ast *node = tree->params.first; node != NULL; node = node->next, i++) {
        Ast *annotation = ast_as(node, PARAM, Param)->annotation;
        params[i] = sema_type(sema, item->scope, NULL, annotation);
        if (type_is(params[i], TY_STR) || type_is_kind(&sema->types, params[i], TYPE_SLICE)) {
            sema_error(sema, NULL, DIAG_E0277, annotation,
                       "the size for values of type `%s` cannot be known at compilation time",
                       (const char *)type_text(sema->types.arena, &sema->types, params[i]).bytes);
            params[i] = TYPE(ERROR);
        }
        ok &= !type_is(params[i], TY_ERROR) && check_self_type(sema, item, node, params[i]);
        nominal_complete(sema, params[i]);
    }
    item->params = params;
    item->param_count = count;
    item->result = TYPE(UNIT);
    if (tree->result != NULL) {
        item->result = tree->result->kind == AST_TYPE_NEVER
                           ? TYPE(NEVER)
                           : sema_type(sema, item->scope, NULL, tree->result);
        ok = ok && !type_is(item->result, TY_ERROR)
             && check_result_lifetime(sema, tree, item->result);
        nominal_complete(sema, item->result);
    }
    return ok;
}

/* What a constant refers to lives for ever, whether that is written or not. */
static void forget_static(const Sema *sema, AstTypeRef *tree)
{
    if (tree->lifetime.id != 0
        && str_equal(intern_text(sema->interner, tree->lifetime), STR("'static"))) {
        tree->lifetime = (Symbol){0};
    }
}

static bool constant_signature(Sema *sema, Item *item)
{
    const AstConst *tree = ast_as(item->ast, CONST, Const);
    if (tree->annotation != NULL && tree->annotation->kind == AST_TYPE_REF) {
        forget_static(sema, ast_as(tree->annotation, TYPE_REF, TypeRef));
    }
    item->type = tree->annotation == NULL ? TYPE(ERROR)
                                          : sema_type(sema, item->scope, NULL, tree->annotation);
    nominal_complete(sema, item->type);
    bool is_ref = type_is_kind(&sema->types, item->type, TYPE_REF)
                  && !type_get(&sema->types, item->type)->is_mut;
    if (!is_ref && !type_is_plain(&sema->types, item->type)) {
        sema_error(sema, NULL, DIAG_LUD0007, tree->annotation, "Ludus does not support %s",
                   "mutable references in constants");
        return false;
    }
    return !type_is(item->type, TY_ERROR);
}

static bool alias_signature(Sema *sema, Item *item)
{
    Ast *target = ast_as(item->ast, TYPE_ALIAS, TypeAlias)->target;
    if (nominal_report_elided(sema, target)) {
        return false;
    }
    item->type = sema_type(sema, item->scope, NULL, target);
    return !type_is(item->type, TY_ERROR);
}

static bool resolve(Sema *sema, Item *item)
{
    switch ((DefKind)item->def.kind) {
    case DEF_FN:
        return fn_signature(sema, item);
    case DEF_CONST:
    case DEF_STATIC:
        return constant_signature(sema, item);
    case DEF_STRUCT:
    case DEF_ENUM:
        return nominal_signature(sema, item);
    case DEF_ALIAS:
        return alias_signature(sema, item);
    case DEF_LOCAL:
    case DEF_NUMBER:
    case DEF_LIBRARY:
    case DEF_VARIANT:
    case DEF_ERROR:
    case DEF_MODULE:
        break;
    }
    UNREACHABLE();
}

/* Where the type of an item asks for itself: what has to be computed for it. */
static const Ast *cause_of_cycle(const Item *item)
{
    const Ast *tree = NULL;
    if (item->ast->kind == AST_TYPE_ALIAS) {
        return ast_as(item->ast, TYPE_ALIAS, TypeAlias)->target;
    }
    if (item->ast->kind == AST_CONST) {
        tree = ast_as(item->ast, CONST, Const)->annotation;
    }
    if (tree != NULL && tree->kind == AST_TYPE_ARRAY) {
        return ast_as(tree, TYPE_ARRAY, TypeArray)->length;
    }
    return item->discriminant;
}

static bool is_of_first_variant(const Item *item)
{
    const Ast *first = ast_as(item->ast, ENUM, Enum)->variants.first;
    return ast_as(first, VARIANT, Variant)->discriminant == item->discriminant;
}

static void report_signature_cycle(Sema *sema, const Item *item)
{
    const char *name = (const char *)intern_text(sema->interner, item->name).bytes;
    const Ast *cause = cause_of_cycle(item);
    if (cause != NULL && cause == item->discriminant && !is_of_first_variant(item)) {
        sema_error(sema, NULL, DIAG_LUD0002, cause,
                   "Ludus does not support discriminants that use another variant of `%s`", name);
        return; /* an earlier one may be used in Rust */
    }
    u32 token = item_name_token(item->ast);
    Span span = cause != NULL ? ast_span(sema->tokens, cause)
                              : token_span(sema->tokens, token, token);
    diag_error(sema->diags, DIAG_E0391, span, "cycle detected when computing the type of `%s`",
               name);
}

bool sema_signature(Sema *sema, Item *item)
{
    if (item->in_signature) {
        report_signature_cycle(sema, item);
        return false;
    }
    if (item->state == ITEM_NEW) {
        Item *user = sema->user;
        item->in_signature = true;
        sema->user = item;
        bool ok = resolve(sema, item);
        sema->user = user;
        item->in_signature = false;
        item->state = ok ? ITEM_SIGNATURE : ITEM_FAILED;
        item->signature_failed = !ok;
    }
    return !item->signature_failed;
}

