/* type_tree.c: the types that trees mean. */
#include "sema/check.h"

#include "base/limits.h"
#include "syntax/literal.h"

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
        diag_label(diag, ast_span(sema->tokens, &tree->head), "not found in this scope");
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

