/* items.c: items and the types in their signatures. */
#include "sema/check.h"

#include "base/limits.h"
#include "source/similar.h"
#include "syntax/foreign.h"
#include "syntax/literal.h"

/* ---- types from trees ------------------------------------------------------------------------ */

static Diag *type_error(Sema *sema, Check *check, DiagCode code, const Ast *tree,
                        const char *format, const char *what)
{
    if (check != NULL) {
        check->failed = true;
    }
    Span span = ast_span(sema->tokens, tree);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return diag_error(sema->diags, code, span, format, what);
#pragma GCC diagnostic pop
}

/* A primitive type that is spelt almost like it. */
static void suggest_type(const Sema *sema, Diag *diag, Span span, Str word)
{
    Str found = {0};
    u32 best = similar_most(word);
    for (u32 id = NAME_BOOL; id <= NAME_STR; id++) {
        Str name = intern_text(sema->interner, (Symbol){id});
        if (similar_is_nearer(word, name, &best)) {
            found = name;
        }
    }
    if (found.len > 0) {
        diag_suggest(diag, span, found, "a builtin type with a similar name exists");
    }
}

static TypeId type_of_name(Sema *sema, Check *check, const AstTypeName *tree)
{
    TypeId type = type_from_name(tree->name);
    if (type.raw != TY_NONE) {
        return type;
    }
    Str text = intern_text(sema->interner, tree->name);
    const char *name = (const char *)text.bytes;
    const Def *def = sema->names[tree->name.id];
    if (symbol_is(tree->name, NAME_I128) || symbol_is(tree->name, NAME_U128) || known_type(text)) {
        type_error(sema, check, DIAG_LUD0003, &tree->head,
                   "Ludus does not support the type `%s`", name);
    } else if (sema->has_skipped_items) {
        if (check != NULL) {
            check->failed = true;
        }
    } else if (def != NULL && def->kind != DEF_LOCAL) {
        type_error(sema, check, DIAG_E0573, &tree->head, "expected type, found `%s`", name);
    } else {
        Diag *diag = type_error(sema, check, DIAG_E0425, &tree->head,
                                "cannot find type `%s` in this scope", name);
        Span span = ast_span(sema->tokens, &tree->head);
        diag_label(diag, span, "not found in this scope");
        if (!foreign_suggest(diag, FOREIGN_TYPE, span, text)) {
            suggest_type(sema, diag, span, text);
        }
    }
    return TYPE(ERROR);
}

static TypeId type_of_ref(Sema *sema, ItemScope *scope, Check *check, const AstTypeRef *tree)
{
    TypeId target = sema_type(sema, scope, check, tree->target);
    bool is_mut = tree->head.op != 0;
    if (type_is(target, TY_ERROR)) {
        return target;
    }
    if (type_is(target, TY_STR) && !is_mut) {
        return TYPE(STR_REF);
    }
    if (type_is(target, TY_STR)) {
        type_error(sema, check, DIAG_LUD0003, &tree->head, "Ludus does not support %s",
                   "`&mut str`");
        return TYPE(ERROR);
    }
    if (!type_is_plain(&sema->types, target)) {
        type_error(sema, check, DIAG_LUD0007, &tree->head, "Ludus does not support %s",
                   "references to references");
        return TYPE(ERROR);
    }
    if (tree->lifetime.id != 0) {
        type_error(sema, check, DIAG_LUD0007, &tree->head, "Ludus does not support %s",
                   "references with a named lifetime");
        return TYPE(ERROR);
    }
    return type_ref(&sema->types, target, is_mut);
}

/* An element of an array, slice or tuple: it has a size, and holds no reference. */
static TypeId type_of_part(Sema *sema, ItemScope *scope, Check *check, Ast *tree)
{
    TypeId type = sema_type(sema, scope, check, tree);
    if (type_is(type, TY_STR) || type_is_kind(&sema->types, type, TYPE_SLICE)) {
        type_error(sema, check, DIAG_E0277, tree,
                   "the size for values of type `%s` cannot be known at compilation time",
                   (const char *)type_text(sema->types.arena, &sema->types, type).bytes);
        return TYPE(ERROR);
    }
    if (!type_is_plain(&sema->types, type)) {
        type_error(sema, check, DIAG_LUD0007, tree, "Ludus does not support %s",
                   "references in tuples and arrays");
        return TYPE(ERROR);
    }
    return type;
}

static TypeId type_of_tuple(Sema *sema, ItemScope *scope, Check *check, const AstTypeTuple *tree)
{
    TypeId items[LIMIT_TUPLE_FIELDS];
    bool failed = false;
    if (tree->items.count > LIMIT_TUPLE_FIELDS) {
        diag_error(sema->diags, DIAG_LIMIT, ast_span(sema->tokens, &tree->head),
                   "this tuple has %u fields; the limit of fields is %d", tree->items.count,
                   LIMIT_TUPLE_FIELDS);
        return TYPE(ERROR);
    }
    u32 count = 0;
    for (Ast *item = tree->items.first; item != NULL; item = item->next) {
        items[count] = type_of_part(sema, scope, check, item);
        failed |= type_is(items[count++], TY_ERROR);
    }
    return failed ? TYPE(ERROR) : type_tuple(&sema->types, items, count);
}

TypeId sema_type(Sema *sema, ItemScope *scope, Check *check, Ast *tree)
{
    switch (tree->kind) {
    case AST_TYPE_NAME:
        return type_of_name(sema, check, ast_as(tree, TYPE_NAME, TypeName));
    case AST_TYPE_REF:
        return type_of_ref(sema, scope, check, ast_as(tree, TYPE_REF, TypeRef));
    case AST_TYPE_TUPLE:
        return type_of_tuple(sema, scope, check, ast_as(tree, TYPE_TUPLE, TypeTuple));
    case AST_TYPE_SLICE: {
        TypeId elem = type_of_part(sema, scope, check, ast_as(tree, TYPE_SLICE, TypeSlice)->item);
        return type_is(elem, TY_ERROR) ? elem : type_slice(&sema->types, elem);
    }
    case AST_TYPE_ARRAY: {
        u64 length;
        TypeId elem = type_of_part(sema, scope, check, ast_as(tree, TYPE_ARRAY, TypeArray)->item);
        bool known = sema_length(sema, scope, ast_as(tree, TYPE_ARRAY, TypeArray)->length, &length);
        if (!known && check != NULL) {
            check->failed = true;
        }
        return type_is(elem, TY_ERROR) || !known ? TYPE(ERROR)
                                                 : type_array(&sema->types, elem, length);
    }
    case AST_TYPE_NEVER:
        return TYPE(NEVER);
    case AST_TYPE_INFER:
        if (check != NULL) {
            return infer_new(&check->infer, INFER_GENERAL, tree->first);
        }
        type_error(sema, check, DIAG_E0121, tree,
                   "the placeholder `_` is not allowed within types on item signatures%s", "");
        return TYPE(ERROR);
    default:
        assert(tree->kind == AST_ERROR);
        if (check != NULL) {
            check->failed = true;
        }
        return TYPE(ERROR);
    }
}

/* The constant that a name means in a scope; NULL when it means something else. */
static Item *find_constant(const Sema *sema, const ItemScope *scope, Symbol name)
{
    for (; scope != NULL && scope != sema->file_scope; scope = scope->outer) {
        for (u32 i = 0; i < scope->count; i++) {
            if (symbol_equal(scope->items[i]->name, name)) {
                return scope->items[i]->def.kind == DEF_CONST ? scope->items[i] : NULL;
            }
        }
    }
    Def *def = sema->names[name.id];
    Item *item = def != NULL && def->kind == DEF_CONST ? (Item *)(void *)def : NULL;
    return item != NULL && item->scope == sema->file_scope ? item : NULL;
}

/* Most lengths are a number or the name of a constant: nothing has to be compiled and run. */
static bool simple_length(Sema *sema, ItemScope *scope, Ast *expr, u64 *length)
{
    if (expr->kind == AST_INT) {
        IntLiteral literal = literal_int(sema->tokens, ast_as(expr, INT, Int)->token);
        *length = literal.value;
        expr->type = TY_USIZE;
        return (literal.suffix == 0 || literal.suffix == NAME_USIZE) && !literal.too_big;
    }
    Item *item = expr->kind == AST_NAME ? find_constant(sema, scope, ast_as(expr, NAME, Name)->name)
                                        : NULL;
    if (item == NULL || !sema_signature(sema, item) || !type_is(item->type, TY_USIZE)
        || !sema->require(sema->context, item, ast_span(sema->tokens, expr))) {
        return false;
    }
    *length = item->bits;
    ast_as(expr, NAME, Name)->def = item;
    expr->type = TY_USIZE;
    return true;
}

bool sema_length(Sema *sema, ItemScope *scope, Ast *expr, u64 *length)
{
    if (expr->kind == AST_ERROR) {
        return false;
    }
    if (simple_length(sema, scope, expr, length)) {
        return true;
    }
    return sema->evaluate_length(sema->context, expr, scope, length);
}

/* ---- declaring ------------------------------------------------------------------------------- */

static u32 item_name_token(const Ast *ast)
{
    return ast->kind == AST_FN ? ast_as(ast, FN, Fn)->name_token
                               : ast_as(ast, CONST, Const)->name_token;
}

static Item *make_item(Sema *sema, Ast *ast, ItemScope *scope)
{
    Item *item = arena_new_zero(sema->items_arena, Item);
    item->ast = ast;
    item->scope = scope;
    if (ast->kind == AST_FN) {
        item->def.kind = DEF_FN;
        item->name = ast_as(ast, FN, Fn)->name;
        item->is_const_fn = (ast->op & AST_FN_CONST) != 0;
    } else {
        item->def.kind = ast->op & AST_CONST_STATIC ? DEF_STATIC : DEF_CONST;
        item->name = ast_as(ast, CONST, Const)->name;
    }
    if (sema->last_item == NULL) {
        sema->first_item = item;
    } else {
        sema->last_item->next = item;
    }
    sema->last_item = item;
    return item;
}

/* `item` has the name of an earlier item of the same scope. */
static void report_duplicate(Sema *sema, const Item *item, const Item *earlier)
{
    const char *name = (const char *)intern_text(sema->interner, item->name).bytes;
    u32 first = item->ast->first;
    Diag *diag = diag_error(sema->diags, DIAG_E0428,
                            token_span(sema->tokens, first, item_name_token(item->ast)),
                            "the name `%s` is defined multiple times", name);
    diag_label(diag, token_span(sema->tokens, first, item_name_token(item->ast)),
               "`%s` redefined here", name);
    diag_label(diag,
               token_span(sema->tokens, earlier->ast->first, item_name_token(earlier->ast)),
               "previous definition of the value `%s` here", name);
}

ItemScope *sema_block_items(Sema *sema, ItemScope *outer, Item *owner, const AstBlock *block)
{
    u32 count = 0;
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        count += stmt->kind == AST_ITEM_STMT;
    }
    if (count == 0) {
        return NULL;
    }
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    *scope = (ItemScope){.outer = outer, .owner = owner};
    scope->items = arena_array(sema->items_arena, Item *, count);
    for (const Ast *stmt = block->stmts.first; stmt != NULL; stmt = stmt->next) {
        Ast *ast = stmt->kind == AST_ITEM_STMT ? ast_as(stmt, ITEM_STMT, ItemStmt)->item : NULL;
        if (ast == NULL || (ast->kind != AST_FN && ast->kind != AST_CONST)) {
            continue;
        }
        Item *item = make_item(sema, ast, scope);
        for (u32 i = 0; i < scope->count; i++) {
            if (symbol_equal(scope->items[i]->name, item->name) && item->name.id != 0) {
                report_duplicate(sema, item, scope->items[i]);
                break;
            }
        }
        scope->items[scope->count++] = item;
    }
    return scope;
}

/* ---- signatures ------------------------------------------------------------------------------ */

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
        type_error(sema, NULL, DIAG_LUD0007, where, "Ludus does not support %s",
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
            type_error(sema, NULL, DIAG_E0277, annotation,
                       "the size for values of type `%s` cannot be known at compilation time",
                       (const char *)type_text(sema->types.arena, &sema->types, params[i]).bytes);
            params[i] = TYPE(ERROR);
        }
        ok &= !type_is(params[i], TY_ERROR);
    }
    item->params = params;
    item->param_count = count;
    item->result = TYPE(UNIT);
    if (tree->result != NULL) {
        item->result = sema_type(sema, item->scope, NULL, tree->result);
        ok = ok && !type_is(item->result, TY_ERROR)
             && check_result_lifetime(sema, tree, item->result);
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
    bool is_ref = type_is_kind(&sema->types, item->type, TYPE_REF)
                  && !type_get(&sema->types, item->type)->is_mut;
    if (!is_ref && !type_is_plain(&sema->types, item->type)) {
        type_error(sema, NULL, DIAG_LUD0007, tree->annotation, "Ludus does not support %s",
                   "mutable references in constants");
        return false;
    }
    return !type_is(item->type, TY_ERROR);
}

static void report_signature_cycle(Sema *sema, const Item *item)
{
    u32 token = item_name_token(item->ast);
    diag_error(sema->diags, DIAG_E0391, token_span(sema->tokens, token, token),
               "cycle detected when computing the type of `%s`",
               (const char *)intern_text(sema->interner, item->name).bytes);
}

bool sema_signature(Sema *sema, Item *item)
{
    if (item->in_signature) {
        report_signature_cycle(sema, item);
        return false;
    }
    if (item->state == ITEM_NEW) {
        item->in_signature = true;
        bool ok =
            item->def.kind == DEF_FN ? fn_signature(sema, item) : constant_signature(sema, item);
        item->in_signature = false;
        item->state = ok ? ITEM_SIGNATURE : ITEM_FAILED;
        item->signature_failed = !ok;
    }
    return !item->signature_failed;
}

/* ---- the file -------------------------------------------------------------------------------- */

static void check_main(Sema *sema)
{
    if (sema->main == NULL || sema->main->def.kind != DEF_FN) {
        u32 count = sema->tokens->count; /* the last token is the end of the file */
        u32 end = sema->tokens->starts[count - 1];
        if (count > 1) {
            end = token_end(sema->tokens, count - 2);
        }
        Diag *diag = diag_error(sema->diags, DIAG_E0601, (Span){end, end},
                                "`main` function not found in crate");
        diag_help(diag, "a program begins in `fn main()`");
        return;
    }
    const AstFn *tree = ast_as(sema->main->ast, FN, Fn);
    bool ok = sema->main->state == ITEM_SIGNATURE;
    if (ok && (tree->params.count != 0 || (!type_is(sema->main->result, TY_UNIT)
                                           && !type_is(sema->main->result, TY_NEVER)))) {
        bool params = tree->params.count != 0;
        Span span = params ? token_span(sema->tokens, tree->head.first, tree->name_token)
                           : ast_span(sema->tokens, tree->result);
        Diag *diag = diag_error(
            sema->diags, params ? DIAG_E0580 : DIAG_E0277, span,
            params ? "`main` function has wrong type" : "`main` has invalid return type `%s`",
            (const char *)type_text(sema->types.arena, &sema->types, sema->main->result).bytes);
        diag_label(diag, span, params ? "it can have no parameters" : "it can give no value");
    }
}

static bool has_diag(const Diags *diags, DiagCode code)
{
    const Diag *diag = diags->first;
    while (diag != NULL && diag->code != code) {
        diag = diag->next;
    }
    return diag != NULL;
}

void sema_items(Sema *sema, AstList items)
{
    /* such a program is refused anyway; what it says about unknown names may be an echo */
    sema->has_skipped_items = has_diag(sema->diags, DIAG_LUD0001);
    /* the lexer has made every symbol of the unit */
    sema->name_capacity = sema->interner->count + 1;
    sema->names = arena_array_zero(sema->items_arena, Def *, sema->name_capacity);
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    sema->file_scope = scope;
    scope->items = arena_array(sema->items_arena, Item *, items.count);
    for (Ast *ast = items.first; ast != NULL; ast = ast->next) {
        if (ast->kind != AST_FN && ast->kind != AST_CONST) {
            continue; /* something that was reported */
        }
        Item *item = make_item(sema, ast, scope);
        scope->items[scope->count++] = item;
        if (item->name.id == 0) {
            continue; /* `const _` */
        }
        Def **name = &sema->names[item->name.id];
        if (*name != NULL) {
            report_duplicate(sema, item, (Item *)(void *)*name);
        } else {
            *name = &item->def;
        }
        if (symbol_is(item->name, NAME_MAIN) && sema->main == NULL) {
            sema->main = item;
        }
    }
    for (u32 i = 0; i < scope->count; i++) {
        sema_signature(sema, scope->items[i]);
    }
    if (!has_diag(sema->diags, DIAG_SYNTAX)) { /* else it may be there, but not understood */
        check_main(sema);
    }
}

/* ---- did you mean ---------------------------------------------------------------------------- */

Symbol sema_similar_name(Sema *sema, Symbol name, bool (*accepts)(const Def *def))
{
    Str text = intern_text(sema->interner, name);
    Symbol found = {0};
    u32 best = similar_most(text);
    for (u32 id = 1; id < sema->name_capacity && text.len > 1; id++) {
        const Def *def = sema->names[id];
        if (def != NULL && id != name.id && accepts(def)
            && similar_is_nearer(text, intern_text(sema->interner, (Symbol){id}), &best)) {
            found = (Symbol){id};
        }
    }
    return found;
}
