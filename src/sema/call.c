/* call.c: calls of functions and methods. */
#include "sema/check.h"

static bool is_function(const Def *def) { return def->kind == DEF_FN; }

static void check_args_alone(Check *check, AstList *args)
{
    for (Ast **arg = &args->first; *arg != NULL; arg = &(*arg)->next) {
        check_expr(check, arg, TYPE(NONE));
    }
}

static TypeId unknown_function(Check *check, AstCall *node, const AstName *callee)
{
    Sema *sema = check->sema;
    Span span = check_span(check, &callee->head);
    Str text = intern_text(sema->interner, callee->name);
    if (known_function(text)) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support `%s`",
                       check_name_text(check, callee->name));
        return check_failed(check, &node->head);
    }
    if (callee->name.id >= NAME_FIRST_MACRO && callee->name.id <= NAME_LAST_MACRO) {
        Diag *diag = check_error_at(check, DIAG_E0423, span, "expected function, found macro `%s`",
                                    check_name_text(check, callee->name));
        diag_suggest(diag, span_after(span), STR("!"), "a macro is called with `!`");
        return check_failed(check, &node->head);
    }
    if (type_from_name(callee->name).raw != TY_NONE) {
        Diag *diag = check_error_at(check, DIAG_E0423, span,
                                    "expected function, found builtin type `%s`",
                                    check_name_text(check, callee->name));
        diag_help(diag, "a conversion is written with `as`: `... as %s`",
                  check_name_text(check, callee->name));
        return check_failed(check, &node->head);
    }
    if (sema->has_skipped_items) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    Diag *diag = check_error_at(check, DIAG_E0425, span, "cannot find function `%s` in this scope",
                                check_name_text(check, callee->name));
    diag_label(diag, span, "not found in this scope");
    Symbol similar = sema_similar_name(sema, callee->name, is_function);
    if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(sema->interner, similar),
                     "a function with a similar name exists");
    }
    check_args_alone(check, &node->args);
    return check_failed(check, &node->head);
}

static TypeId wrong_count(Check *check, AstCall *node, const Item *fn)
{
    u32 given = node->args.count;
    Diag *diag = check_error(check, DIAG_E0061, node->callee,
                             "this function takes %u argument%s but %u argument%s supplied",
                             fn->param_count, fn->param_count == 1 ? "" : "s", given,
                             given == 1 ? " was" : "s were");
    const AstFn *tree = ast_as(fn->ast, FN, Fn);
    diag_label(diag, check_token_span(check, tree->name_token), "function defined here");
    u32 i = 0;
    for (Ast **arg = &node->args.first; *arg != NULL; arg = &(*arg)->next, i++) {
        check_expr(check, arg, i < fn->param_count ? fn->params[i] : TYPE(NONE));
    }
    return fn->result;
}

/* A wrong argument is reported where it stands; several wrong ones together, at the call. */
static void check_args(Check *check, AstCall *node, const Item *fn)
{
    u32 i = 0;
    u32 wrong = 0;
    Ast *wrong_arg = NULL;
    TypeId wanted = TYPE(NONE);
    for (Ast **arg = &node->args.first; *arg != NULL; arg = &(*arg)->next, i++) {
        bool has_tail =
            (*arg)->kind == AST_BLOCK || (*arg)->kind == AST_IF || (*arg)->kind == AST_LOOP;
        if (has_tail) {
            check_expr_as(check, arg, fn->params[i]);
            continue;
        }
        check_expr(check, arg, fn->params[i]);
        if (!coerce(check, arg, fn->params[i])) {
            wrong++;
            wrong_arg = *arg;
            wanted = fn->params[i];
        }
    }
    if (wrong == 1) {
        coerce_mismatch(check, wrong_arg, wanted, (TypeId){wrong_arg->type});
    } else if (wrong > 1) {
        check_error(check, DIAG_E0308, node->callee, "%u arguments to this function are incorrect",
                    wrong);
    }
}

static TypeId call_item(Check *check, AstCall *node, Item *fn)
{
    if (!sema_signature(check->sema, fn)) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    if (check->is_const && !fn->is_const_fn) {
        Diag *diag = check_error(check, DIAG_E0015, &node->head,
                                 "cannot call non-const function `%s` in constants",
                                 check_name_text(check, fn->name));
        diag_note(diag, "calls in constants are limited to constant functions");
    }
    if (node->args.count != fn->param_count) {
        return wrong_count(check, node, fn);
    }
    check_args(check, node, fn);
    return fn->result;
}

static TypeId not_a_function(Check *check, AstCall *node, TypeId type)
{
    Diag *diag = check_error(check, DIAG_E0618, node->callee, "expected function, found `%s`",
                             check_type_text(check, type));
    diag_label(diag, check_span(check, &node->head), "call expression requires function");
    check_args_alone(check, &node->args);
    return check_failed(check, &node->head);
}

TypeId check_call(Check *check, AstCall *node, TypeId hint)
{
    UNUSED(hint);
    if (node->callee->kind == AST_NAME) {
        AstName *callee = ast_as(node->callee, NAME, Name);
        Def *def = check->sema->names[callee->name.id];
        if (def == NULL) {
            return unknown_function(check, node, callee);
        }
        if (def->kind == DEF_FN) {
            callee->def = def;
            return call_item(check, node, (Item *)(void *)def);
        }
    }
    TypeId type = check_expr(check, &node->callee, TYPE(NONE));
    if (type_is(type, TY_ERROR)) {
        return check_failed(check, &node->head);
    }
    return not_a_function(check, node, type);
}

/* ---- methods --------------------------------------------------------------------------------- */

static bool is_number_var(const Infer *infer, TypeId type)
{
    return type_is_var(type) && infer_kind(infer, type) != INFER_GENERAL;
}

static TypeId unknown_method(Check *check, AstMethod *node, TypeId type)
{
    Types *types = &check->sema->types;
    Span span = check_token_span(check, node->token);
    const char *name = check_name_text(check, node->name);
    Str text = intern_text(check->sema->interner, node->name);
    TypeId receiver = type;
    if (is_number_var(&check->infer, type)) {
        bool is_int = infer_kind(&check->infer, type) == INFER_INT;
        receiver = is_int ? TYPE(I32) : TYPE(F64);
        if (known_method(types, receiver, text)) {
            Diag *diag = check_error_at(
                check, DIAG_E0689, span,
                "can't call method `%s` on ambiguous numeric type `%s`", name,
                check_type_text(check, type));
            diag_help(diag, "say which type it is, as in `let x: %s = ...`",
                      is_int ? "i32" : "f64");
            return check_failed(check, &node->head);
        }
    }
    if (type_is_var(receiver)) {
        check_unknown_type(check, node->receiver);
    } else if (known_method(types, receiver, text)) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support the method `%s`",
                       name);
    } else if (!check->sema->has_skipped_items) {
        Diag *diag = check_error_at(check, DIAG_E0599, span,
                                    "no method named `%s` found for type `%s` in the current scope",
                                    name, check_type_text(check, type));
        diag_label(diag, span, "method not found in `%s`", check_type_text(check, type));
    }
    return check_failed(check, &node->head);
}

TypeId check_method(Check *check, AstMethod *node)
{
    Types *types = &check->sema->types;
    if (node->receiver->kind == AST_RANGE) {
        check_error_at(check, DIAG_LUD0006, check_token_span(check, node->token),
                       "Ludus does not support methods on ranges other than in `for`");
        return check_failed(check, &node->head);
    }
    TypeId type = check_expr(check, &node->receiver, TYPE(NONE));
    if (type_is(type, TY_ERROR)) {
        return check_failed(check, &node->head);
    }
    TypeId target = coerce_auto_deref(check, &node->receiver);
    bool has_length = type_is_kind(types, target, TYPE_ARRAY)
                      || type_is_kind(types, target, TYPE_SLICE) || type_is(target, TY_STR);
    if (!symbol_is(node->name, NAME_LEN) || !has_length) {
        return unknown_method(check, node, target);
    }
    if (node->args.count != 0) {
        check_error_at(check, DIAG_E0061, check_token_span(check, node->token),
                       "this method takes 0 arguments but %u argument%s supplied", node->args.count,
                       node->args.count == 1 ? " was" : "s were");
        check_args_alone(check, &node->args);
    }
    return TYPE(USIZE);
}
