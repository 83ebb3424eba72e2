/* type_tree.c: the types that trees mean. */
#include "sema/check.h"

#include <stdarg.h>

#include "base/limits.h"
#include "syntax/foreign.h"
#include "syntax/literal.h"

Diag *sema_error(Sema *sema, Check *check, DiagCode code, const Ast *tree, const char *format, ...)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    StrBuf buf = {.arena = scratch.arena};
    va_list args;
    va_start(args, format);
    strbuf_vprintf(&buf, format, args);
    va_end(args);
    if (check != NULL) {
        check->failed = true;
    }
    Span span = ast_span(sema->tokens, tree);
    Diag *diag = diag_error(sema->diags, code, span, STR_FMT, STR_ARG(strbuf_str(&buf)));
    scratch_end(&scratch);
    return diag;
}

const char *sema_type_text(Sema *sema, TypeId type)
{
    return (const char *)type_text(sema->types.arena, &sema->types, type).bytes;
}

/* The type that an item stands for; ERROR when its own tree is wrong. */
static TypeId type_of_item(Sema *sema, const Ast *tree, Item *item)
{
    mention_item(sema, item, tree->last);
    if (item->def.kind == DEF_ALIAS && !sema_signature(sema, item)) {
        return TYPE(ERROR);
    }
    return item->type;
}

static bool is_type(const Def *def)
{
    return def->kind == DEF_STRUCT || def->kind == DEF_ENUM || def->kind == DEF_ALIAS;
}

static TypeId unknown_type(Sema *sema, ItemScope *scope, Check *check, const Ast *tree, Symbol name)
{
    Str text = intern_text(sema->interner, name);
    const char *shown = (const char *)text.bytes;
    const Def *value = scope_find(sema, scope, name, false);
    if (symbol_is(name, NAME_I128) || symbol_is(name, NAME_U128) || known_type(text)) {
        sema_error(sema, check, DIAG_LUD0003, tree, "Ludus does not support the type `%s`", shown);
    } else if (sema->has_skipped_items) {
        if (check != NULL) {
            check->failed = true;
        }
    } else if (value != NULL && (check != NULL || value->kind != DEF_LOCAL)) {
        sema_error(sema, check, DIAG_E0573, tree, "expected type, found `%s`", shown);
    } else {
        Diag *diag = sema_error(sema, check, DIAG_E0425, tree,
                                "cannot find type `%s` in this scope", shown);
        Span span = ast_span(sema->tokens, tree);
        diag_label(diag, span, "not found in this scope");
        Symbol similar = sema_similar_type(sema, name);
        if (!foreign_suggest(diag, FOREIGN_TYPE, span, text) && similar.id != 0) {
            bool primitive = type_from_name(similar).raw != TY_NONE;
            diag_suggest(diag, span, intern_text(sema->interner, similar),
                         "a %stype with a similar name exists", primitive ? "builtin " : "");
        }
    }
    return TYPE(ERROR);
}

static TypeId type_of_name(Sema *sema, ItemScope *scope, Check *check, const Ast *tree, Symbol name)
{
    TypeId type = type_from_name(name);
    if (type.raw != TY_NONE && scope_find(sema, scope, name, true) == NULL) {
        return type;
    }
    if (symbol_is(name, NAME_SELF_TYPE)) {
        bool is_outside;
        type = scope_self_type(scope, check == NULL ? NULL : check->item, &is_outside);
        if (is_outside && (check == NULL || check->item != NULL)) {
            Diag *diag = sema_error(sema, check, DIAG_E0401, tree,
                                    "can't use `Self` from outer item");
            diag_help(diag, "write the type's name");
            return TYPE(ERROR);
        }
        if (type.raw == TY_NONE) {
            Diag *diag = sema_error(sema, check, DIAG_E0411, tree,
                                    "cannot find type `Self` in this scope");
            diag_label(diag, ast_span(sema->tokens, tree),
                       "`Self` is only available in impls, traits, or type definitions");
            return TYPE(ERROR);
        }
        return type;
    }
    Def *def = scope_find(sema, scope, name, true);
    if (def == NULL) {
        return unknown_type(sema, scope, check, tree, name);
    }
    if (def->kind == DEF_ERROR) {
        if (check != NULL) {
            check->failed = true;
        }
        return TYPE(ERROR);
    }
    if (def->kind == DEF_MODULE && ((ModuleDef *)(void *)def)->count > 2) {
        sema_error(sema, check, DIAG_LUD0003, tree, "Ludus does not support the type `%s`",
                   (const char *)intern_text(sema->interner, name).bytes);
        return TYPE(ERROR);
    }
    if (!is_type(def)) {
        sema_error(sema, check, DIAG_E0573, tree, "expected type, found %s `%s`",
                   def->kind == DEF_VARIANT ? "variant" : "module",
                   (const char *)intern_text(sema->interner, name).bytes);
        return TYPE(ERROR);
    }
    return type_of_item(sema, tree, (Item *)(void *)def);
}

/* A name of the path, `left` names in front of its end, stands nowhere in the library. */
static void unknown_in_module(Sema *sema, Check *check, const AstTypePath *tree, u32 left)
{
    const Ast *node = tree->segments.first;
    for (u32 i = left; i < tree->segments.count; i++) {
        node = node->next;
    }
    Symbol name = ast_as(node, NAME, Name)->name;
    Diag *diag = sema_error(sema, check, node->next == NULL ? DIAG_E0425 : DIAG_E0433, node,
                            "cannot find `%s` in the library",
                            (const char *)intern_text(sema->interner, name).bytes);
    diag_label(diag, ast_span(sema->tokens, node), "not found there");
}

/* `self::Point`, `crate::Point`; anything else is a path into a module that does not exist, or into
 * the library. */
static TypeId type_of_path(Sema *sema, ItemScope *scope, Check *check, const AstTypePath *tree)
{
    const Ast *first = tree->segments.first;
    Symbol name = ast_as(first, NAME, Name)->name;
    Str text = intern_text(sema->interner, name);
    if (tree->segments.count == 2
        && (symbol_is(name, NAME_SELF_VALUE) || symbol_is(name, NAME_CRATE))) {
        return type_of_name(sema, sema->file_scope, check, first->next,
                            ast_as(first->next, NAME, Name)->name);
    }
    Def *def = scope_find(sema, scope, name, true);
    bool is_library = symbol_is(name, NAME_STD) || symbol_is(name, NAME_CORE)
                      || str_equal(text, STR("alloc")) || (def != NULL && def->kind == DEF_MODULE);
    Symbol names[PATH_MAX];
    u32 count = is_library ? path_names(&tree->segments, def, names) : 0;
    if (count == ORDERING_NAMES && ordering_at(sema, names, count) != NULL) {
        return ordering_item(sema)->type;
    }
    if (count > 1 && std_unknown(sema, names, count) < count) {
        unknown_in_module(sema, check, tree, count - std_unknown(sema, names, count));
    } else if (is_library || known_type(text)) {
        Str shown = source_text(sema->tokens->source, ast_span(sema->tokens, &tree->head));
        sema_error(sema, check, DIAG_LUD0003, &tree->head,
                   "Ludus does not support the type `" STR_FMT "`", STR_ARG(shown));
    } else if (def != NULL && def->kind == DEF_ENUM && tree->segments.count == 2
               && member_find(sema, (Item *)(void *)def,
                              ast_as(first->next, NAME, Name)->name) != NULL) {
        sema_error(sema, check, DIAG_E0573, &tree->head, "expected type, found variant `%s`",
                   (const char *)intern_text(sema->interner,
                                             ast_as(first->next, NAME, Name)->name).bytes);
    } else if (def != NULL || symbol_is(name, NAME_SELF_TYPE) || type_from_name(name).raw != 0) {
        sema_error(sema, check, DIAG_E0223, &tree->head, "ambiguous associated type");
    } else if (!sema->has_skipped_items) {
        Diag *diag = sema_error(sema, check, DIAG_E0433, first,
                                "cannot find module or crate `%s` in this scope",
                                (const char *)text.bytes);
        diag_label(diag, ast_span(sema->tokens, first), "not found");
    } else if (check != NULL) {
        check->failed = true;
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
        sema_error(sema, check, DIAG_LUD0003, &tree->head, "Ludus does not support %s",
                   "`&mut str`");
        return TYPE(ERROR);
    }
    if (!type_is_plain(&sema->types, target)) {
        sema_error(sema, check, DIAG_LUD0007, &tree->head, "Ludus does not support %s",
                   "references to references");
        return TYPE(ERROR);
    }
    if (tree->lifetime.id != 0) {
        sema_error(sema, check, DIAG_LUD0007, &tree->head, "Ludus does not support %s",
                   "references with a named lifetime");
        return TYPE(ERROR);
    }
    return type_ref(&sema->types, target, is_mut);
}

/* `[i32; _]`; false. */
static bool report_inferred_length(Sema *sema, Check *check, const Ast *tree)
{
    if (check == NULL) {
        sema_error(sema, check, DIAG_E0121, tree,
                   "the placeholder `_` is not allowed within types on item signatures");
    } else {
        sema_error(sema, check, DIAG_LUD0003, tree,
                   "Ludus does not support array lengths that are inferred");
    }
    return false;
}

/* An element of an array, slice or tuple: it has a size, and holds no reference. */
static TypeId type_of_part(Sema *sema, ItemScope *scope, Check *check, Ast *tree)
{
    TypeId type = sema_type(sema, scope, check, tree);
    if (type_is(type, TY_STR) || type_is_kind(&sema->types, type, TYPE_SLICE)) {
        sema_error(sema, check, DIAG_E0277, tree,
                   "the size for values of type `%s` cannot be known at compilation time",
                   (const char *)type_text(sema->types.arena, &sema->types, type).bytes);
        return TYPE(ERROR);
    }
    if (!type_is_plain(&sema->types, type)) {
        sema_error(sema, check, DIAG_LUD0007, tree, "Ludus does not support %s",
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
        return type_of_name(sema, scope, check, tree, ast_as(tree, TYPE_NAME, TypeName)->name);
    case AST_TYPE_PATH:
        return type_of_path(sema, scope, check, ast_as(tree, TYPE_PATH, TypePath));
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
        Ast *expr = ast_as(tree, TYPE_ARRAY, TypeArray)->length;
        bool known = expr->kind == AST_WILD ? report_inferred_length(sema, check, expr)
                                            : sema_length(sema, scope, expr, &length);
        if (!known && check != NULL) {
            check->failed = true;
        }
        return type_is(elem, TY_ERROR) || !known ? TYPE(ERROR)
                                                 : type_array(&sema->types, elem, length);
    }
    case AST_TYPE_NEVER:
        sema_error(sema, check, DIAG_E0658, tree, "the `!` type is experimental");
        return TYPE(ERROR);
    case AST_TYPE_INFER:
        if (check != NULL) {
            return infer_new(&check->infer, INFER_GENERAL, tree->first);
        }
        sema_error(sema, check, DIAG_E0121, tree,
                   "the placeholder `_` is not allowed within types on item signatures");
        return TYPE(ERROR);
    default:
        assert(tree->kind == AST_ERROR);
        if (check != NULL) {
            check->failed = true;
        }
        return TYPE(ERROR);
    }
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
    if (expr->kind != AST_NAME) {
        return false;
    }
    Def *def = scope_find(sema, scope, ast_as(expr, NAME, Name)->name, false);
    Item *item = def != NULL && def->kind == DEF_CONST ? (Item *)(void *)def : NULL;
    if (item == NULL || !sema_signature(sema, item) || !type_is(item->type, TY_USIZE)
        || !sema->require(sema->context, item, ast_span(sema->tokens, expr))) {
        return false;
    }
    mention_item(sema, item, expr->last);
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
    return sema->evaluate(sema->context, expr, scope, TYPE(USIZE), length);
}

