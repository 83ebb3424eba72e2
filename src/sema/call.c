/* call.c: calls of functions, and the arguments of all calls. */
#include "sema/check.h"

#include "syntax/foreign.h"

static bool is_function(const Def *def) { return def->kind == DEF_FN; }

void check_args_alone(Check *check, AstList *args)
{
    for (Ast **arg = &args->first; *arg != NULL; arg = &(*arg)->next) {
        check_expr(check, arg, TYPE(NONE));
    }
}

/* sqrt(2.0): a method of the first argument. */
static bool is_method(const Check *check, const AstCall *node, Symbol name)
{
    const Types *types = &check->sema->types;
    if (node->args.first == NULL) {
        return false;
    }
    TypeId type = infer_shallow(&check->infer, (TypeId){node->args.first->type});
    if (type_is_var(type)) {
        type = infer_is_int(&check->infer, type) ? TYPE(I32) : TYPE(F64);
    }
    return library_method(&check->infer, type, name) != NULL
           || known_method(types, type, intern_text(check->sema->interner, name));
}

/* The arguments have been checked. */
static void unknown_function(Check *check, const AstCall *node, const AstName *callee)
{
    Sema *sema = check->sema;
    Span span = check_span(check, &callee->head);
    Str text = intern_text(sema->interner, callee->name);
    if (known_function(text)) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support `%s`",
                       check_name_text(check, callee->name));
        return;
    }
    if (callee->name.id >= NAME_FIRST_MACRO && callee->name.id <= NAME_LAST_MACRO) {
        Diag *diag = check_error_at(check, DIAG_E0423, span, "expected function, found macro `%s`",
                                    check_name_text(check, callee->name));
        diag_suggest(diag, span_after(span), STR("!"), "a macro is called with `!`");
        return;
    }
    if (type_from_name(callee->name).raw != TY_NONE) {
        Diag *diag = check_error_at(check, DIAG_E0423, span,
                                    "expected function, found builtin type `%s`",
                                    check_name_text(check, callee->name));
        diag_help(diag, "a conversion is written with `as`: `... as %s`",
                  check_name_text(check, callee->name));
        return;
    }
    if (sema->has_skipped_items) {
        check->failed = true;
        return;
    }
    Diag *diag = check_error_at(check, DIAG_E0425, span, "cannot find function `%s` in this scope",
                                check_name_text(check, callee->name));
    diag_label(diag, span, "not found in this scope");
    Symbol similar = sema_similar_name(sema, callee->name, is_function);
    if (foreign_suggest(diag, FOREIGN_CALL, span, text)) {
        /* more likely than a similar name */
    } else if (is_method(check, node, callee->name)) {
        diag_help(diag, "it is a method: `x.%s(...)`", check_name_text(check, callee->name));
    } else if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(sema->interner, similar),
                     "a function with a similar name exists");
    }
}

static void wrong_count(Check *check, AstList *args, const Callee *callee)
{
    u32 given = args->count;
    Diag *diag = check_error_at(check, DIAG_E0061, callee->span,
                                "this %s takes %u argument%s but %u argument%s supplied",
                                callee->what, callee->param_count,
                                callee->param_count == 1 ? "" : "s", given,
                                given == 1 ? " was" : "s were");
    if (callee->item != NULL) {
        const AstFn *tree = ast_as(callee->item->ast, FN, Fn);
        diag_label(diag, check_token_span(check, tree->name_token), "%s defined here",
                   callee->what);
    }
    u32 i = 0;
    for (Ast **arg = &args->first; *arg != NULL; arg = &(*arg)->next, i++) {
        check_expr(check, arg, i < callee->param_count ? callee->params[i] : TYPE(NONE));
    }
}

/* A wrong argument is reported where it stands; several wrong ones together, at the call. */
static void check_each(Check *check, AstList *args, const Callee *callee)
{
    u32 i = 0;
    u32 wrong = 0;
    Ast *wrong_arg = NULL;
    TypeId wanted = TYPE(NONE);
    for (Ast **arg = &args->first; *arg != NULL; arg = &(*arg)->next, i++) {
        TypeId param = callee->params[i];
        bool has_tail =
            (*arg)->kind == AST_BLOCK || (*arg)->kind == AST_IF || (*arg)->kind == AST_LOOP;
        if (has_tail) {
            check_expr_as(check, arg, param);
            continue;
        }
        check_expr(check, arg, param);
        if (!coerce(check, arg, param)) {
            wrong++;
            wrong_arg = *arg;
            wanted = param;
        }
    }
    if (wrong == 1) {
        Diag *diag = coerce_mismatch(check, wrong_arg, wanted, (TypeId){wrong_arg->type});
        diag_label(diag, callee->span, "arguments to this %s are incorrect", callee->what);
    } else if (wrong > 1) {
        check_error_at(check, DIAG_E0308, callee->span,
                       "%u arguments to this %s are incorrect", wrong, callee->what);
    }
}

void check_arguments(Check *check, AstList *args, const Callee *callee)
{
    if (args->count != callee->param_count) {
        wrong_count(check, args, callee);
    } else {
        check_each(check, args, callee);
    }
}

Span check_call_span(const Check *check, const Ast *call)
{
    u32 first = call->kind == AST_METHOD ? ((const AstMethod *)(const void *)call)->token
                                         : call->first;
    return token_span(check->sema->tokens, first, call->last);
}

void check_constness(Check *check, const Ast *call, const Item *fn)
{
    if (check->is_const && !fn->is_const_fn) {
        Diag *diag = check_error_at(check, DIAG_E0015, check_call_span(check, call),
                                    "cannot call non-const function `%s` in constants",
                                    check_name_text(check, fn->name));
        diag_note(diag, "calls in constants are limited to constant functions");
    }
}

static TypeId call_item(Check *check, AstCall *node, Item *fn)
{
    if (!sema_signature(check->sema, fn)) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    check_constness(check, &node->head, fn);
    check_arguments(check, &node->args,
               &(Callee){.what = "function",
                         .span = check_span(check, node->callee),
                         .item = fn,
                         .params = fn->params,
                         .param_count = fn->param_count});
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

/* `Point(1, 2)`: the values of the fields, in order. */
static TypeId call_constructor(Check *check, AstCall *node, Item *item)
{
    if (!sema_signature(check->sema, item)) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    if (item->ast->op == AST_STRUCT_UNIT) {
        return not_a_function(check, node, item->type);
    }
    const Type *type = type_get(&check->sema->types, item->type);
    check_arguments(check, &node->args,
                    &(Callee){.what = "struct",
                              .span = check_span(check, node->callee),
                              .params = type->items,
                              .param_count = type->item_count});
    return item->type;
}

/* A struct with named fields is called like a function. */
static bool report_named_struct(Check *check, const AstName *callee)
{
    const Def *def = scope_find(check->sema, check->scope, callee->name, true);
    bool is_type = def != NULL && (def->kind == DEF_STRUCT || def->kind == DEF_ALIAS);
    if (!is_type || check->sema->names[callee->name.id] != NULL) {
        return false;
    }
    const char *name = check_name_text(check, callee->name);
    if (def->kind == DEF_ALIAS) {
        Diag *diag = check_error(check, DIAG_E0423, &callee->head,
                                 "expected function, tuple struct or tuple variant, found type "
                                 "alias `%s`", name);
        diag_label(diag, check_span(check, &callee->head), "an alias is no constructor");
        return true;
    }
    Diag *diag = check_error(check, DIAG_E0423, &callee->head,
                             "expected function, tuple struct or tuple variant, found struct `%s`",
                             name);
    diag_help(diag, "a value of it is written `%s { field: value }`", name);
    return true;
}

/* What is called; NULL when it was reported. */
static Def *find_callee(Check *check, AstCall *node)
{
    bool is_name = node->callee->kind == AST_NAME;
    AstName *callee = is_name ? ast_as(node->callee, NAME, Name) : NULL;
    if (!is_name || symbol_is(callee->name, NAME_SELF_TYPE)) {
        return check_path_def(check, node->callee);
    }
    callee->def = check_value(check, callee->name);
    return callee->def;
}

/* What is called by its name; NULL when that was reported. */
static Def *named_callee(Check *check, AstCall *node)
{
    Def *def = find_callee(check, node);
    if (def != NULL && def->kind != DEF_ERROR) {
        return def;
    }
    check_args_alone(check, &node->args);
    bool is_name = node->callee->kind == AST_NAME;
    if (is_name && def == NULL) {
        const AstName *callee = ast_as(node->callee, NAME, Name);
        if (!symbol_is(callee->name, NAME_SELF_TYPE) && !report_named_struct(check, callee)) {
            unknown_function(check, node, callee);
        }
    }
    return NULL;
}

TypeId check_call(Check *check, AstCall *node, TypeId hint)
{
    UNUSED(hint);
    if (node->callee->kind == AST_NAME || node->callee->kind == AST_PATH) {
        Def *def = named_callee(check, node);
        if (def == NULL) {
            return check_failed(check, &node->head);
        }
        mention_value(check, node->callee, def);
        if (def->kind == DEF_FN) {
            return call_item(check, node, (Item *)(void *)def);
        }
        if (def->kind == DEF_LIBRARY) {
            const LibraryDef *library = (const LibraryDef *)(const void *)def;
            return check_library_call(check, node, library->row, library->self);
        }
        if (def->kind == DEF_STRUCT) {
            return call_constructor(check, node, (Item *)(void *)def);
        }
    }
    TypeId type = check_expr(check, &node->callee, TYPE(NONE));
    if (type_is(type, TY_ERROR)) {
        return check_failed(check, &node->head);
    }
    return not_a_function(check, node, type);
}
