/* nominal.c: what structs and enums consist of. */
#include "sema/check.h"
#include "sema/warn.h"

#include <stdlib.h>

#include "base/limits.h"

static const char *name_text(Sema *sema, Symbol name)
{
    return (const char *)intern_text(sema->interner, name).bytes;
}

/* ---- fields ---------------------------------------------------------------------------------- */

static TypeId field_type(Sema *sema, ItemScope *scope, Ast *tree)
{
    TypeId type = sema_type(sema, scope, NULL, tree);
    if (type_is(type, TY_STR) || type_is_kind(&sema->types, type, TYPE_SLICE)) {
        sema_error(sema, NULL, DIAG_E0277, tree,
                   "the size for values of type `%s` cannot be known at compilation time",
                   sema_type_text(sema, type));
        return TYPE(ERROR);
    }
    if (!type_is_plain(&sema->types, type)) {
        sema_error(sema, NULL, DIAG_LUD0007, tree, "Ludus does not support references in structs");
        return TYPE(ERROR);
    }
    return type;
}

/* A reference without a lifetime is not even valid Rust; with one it is not supported. */
static const Ast *find_elided(const Ast *tree)
{
    const Ast *found = NULL;
    if (tree->kind == AST_TYPE_REF) {
        const AstTypeRef *ref = (const AstTypeRef *)(const void *)tree;
        return ref->lifetime.id == 0 ? tree : find_elided(ref->target);
    }
    if (tree->kind == AST_TYPE_ARRAY) {
        return find_elided(((const AstTypeArray *)(const void *)tree)->item);
    }
    if (tree->kind == AST_TYPE_SLICE) {
        return find_elided(((const AstTypeSlice *)(const void *)tree)->item);
    }
    if (tree->kind == AST_TYPE_TUPLE) {
        const Ast *item = ((const AstTypeTuple *)(const void *)tree)->items.first;
        for (; item != NULL && found == NULL; item = item->next) {
            found = find_elided(item);
        }
    }
    return found;
}

bool nominal_report_elided(Sema *sema, const Ast *tree)
{
    const Ast *elided = find_elided(tree);
    if (elided == NULL) {
        return false;
    }
    Span span = ast_span(sema->tokens, elided);
    span.end = span.start + 1;
    Diag *diag = diag_error(sema->diags, DIAG_E0106, span, "missing lifetime specifier");
    diag_help(diag, "text that lives as long as the program is a `&'static str`");
    return true;
}

static bool resolve_field(Sema *sema, Item *item, const AstFieldDecl *decl, ItemScope *scope)
{
    FieldDef *field = &item->fields[item->field_count];
    *field = (FieldDef){.name = decl->name, .token = decl->token, .type = TYPE(ERROR)};
    field->usage.is_deprecated = warn_is_deprecated(sema, item, decl->token);
    for (u32 i = 0; i < item->field_count && decl->name.id != 0; i++) {
        if (symbol_equal(item->fields[i].name, decl->name)) {
            Span span = ast_span(sema->tokens, &decl->head);
            Diag *diag = diag_error(sema->diags, DIAG_E0124, span,
                                    "field `%s` is already declared", name_text(sema, decl->name));
            diag_label(diag, token_span(sema->tokens, item->fields[i].token, item->fields[i].token),
                       "first declared here");
        }
    }
    item->field_count++;
    if (nominal_report_elided(sema, decl->annotation)) {
        return false;
    }
    field->type = field_type(sema, scope, decl->annotation);
    return !type_is(field->type, TY_ERROR);
}

/* ---- types that contain themselves ----------------------------------------------------------- */

/* What value_depth says of a type that nests deeper than the limit, and of one that holds, by
 * value, a struct whose fields are being looked through. */
enum { DEPTH_TOO_DEEP = LIMIT_NESTING + 1, DEPTH_ENDLESS };

static u32 one_deeper(u32 depth)
{
    return depth == DEPTH_ENDLESS ? depth : u32_min(depth + 1, DEPTH_TOO_DEEP);
}

static u32 value_depth(Sema *sema, TypeId type);

static u32 depth_of_items(Sema *sema, TypeId tuple)
{
    u32 depth = 0;
    for (u32 i = 0; i < type_get(&sema->types, tuple)->item_count; i++) {
        depth = u32_max(depth, value_depth(sema, type_get(&sema->types, tuple)->items[i]));
    }
    return depth;
}

static u32 depth_of_struct(Sema *sema, Item *item)
{
    if (item->in_fields) {
        sema->endless = item;
        return DEPTH_ENDLESS;
    }
    sema_signature(sema, item);
    return item->value_depth;
}

/* How many aggregates stand inside of each other in a value. */
static u32 value_depth(Sema *sema, TypeId type)
{
    const Type known = *type_get(&sema->types, type);
    u32 depth = DEPTH_TOO_DEEP;
    if (sema->fields_depth == LIMIT_NESTING) {
        return depth;
    }
    sema->fields_depth++;
    switch ((TypeKind)known.kind) {
    case TYPE_ARRAY:
        depth = one_deeper(value_depth(sema, known.elem));
        break;
    case TYPE_TUPLE:
        depth = one_deeper(depth_of_items(sema, type));
        break;
    case TYPE_STRUCT:
        depth = depth_of_struct(sema, known.item);
        break;
    case TYPE_ENUM:
        nominal_complete(sema, type);
        depth = 1;
        break;
    case TYPE_SIMPLE:
    case TYPE_REF:
    case TYPE_SLICE:
        depth = 1;
        break;
    }
    sema->fields_depth--;
    return depth;
}

static bool check_depth(Sema *sema, Item *item)
{
    u32 depth = 0;
    item->in_fields = true;
    for (u32 i = 0; i < item->field_count && depth < DEPTH_TOO_DEEP; i++) {
        depth = u32_max(depth, value_depth(sema, item->fields[i].type));
    }
    item->in_fields = false;
    depth = one_deeper(depth);
    item->value_depth = (u16)depth;
    if (depth < DEPTH_TOO_DEEP) {
        return true;
    }
    if (depth == DEPTH_ENDLESS && sema->endless != item) {
        return false; /* the one at which the cycle was entered will be reported */
    }
    item->value_depth = 1; /* one message is enough */
    const AstStruct *tree = ast_as(item->ast, STRUCT, Struct);
    Span span = token_span(sema->tokens, tree->head.first, tree->name_token);
    if (depth == DEPTH_ENDLESS) {
        Diag *diag = diag_error(sema->diags, DIAG_E0072, span,
                                "recursive type `%s` has infinite size",
                                name_text(sema, item->name));
        diag_label(diag, span, "a value of it would contain another one, without end");
    } else {
        diag_error(sema->diags, DIAG_LIMIT, span,
                   "the values in a value of `%s` nest too deep; the limit of nesting is %d",
                   name_text(sema, item->name), LIMIT_NESTING);
    }
    return false;
}

static bool struct_signature(Sema *sema, Item *item)
{
    const AstStruct *tree = ast_as(item->ast, STRUCT, Struct);
    if (tree->fields.count > LIMIT_TUPLE_FIELDS) {
        diag_error(sema->diags, DIAG_LIMIT,
                   token_span(sema->tokens, tree->name_token, tree->name_token),
                   "this struct has %u fields; the limit of fields is %d", tree->fields.count,
                   LIMIT_TUPLE_FIELDS);
        return false;
    }
    bool ok = true;
    derive_repr(sema, item->ast); /* says what is wrong with it */
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    *scope = (ItemScope){.outer = item->scope, .self_type = item->type};
    item->fields = arena_array_zero(sema->items_arena, FieldDef, tree->fields.count);
    for (const Ast *node = tree->fields.first; node != NULL; node = node->next) {
        ok &= resolve_field(sema, item, ast_as(node, FIELD_DECL, FieldDecl), scope);
    }
    ok = ok && check_depth(sema, item);
    TypeId *types = arena_array(sema->items_arena, TypeId, item->field_count);
    for (u32 i = 0; i < item->field_count; i++) {
        types[i] = ok ? item->fields[i].type : TYPE(ERROR);
    }
    type_set_fields(&sema->types, item->type, types, item->field_count);
    return ok && derive_check(sema, item);
}

/* ---- discriminants --------------------------------------------------------------------------- */

static TypeId smallest_signed(i64 low, i64 high)
{
    return low >= INT8_MIN && high <= INT8_MAX     ? TYPE(I8)
           : low >= INT16_MIN && high <= INT16_MAX ? TYPE(I16)
           : low >= INT32_MIN && high <= INT32_MAX ? TYPE(I32)
                                                   : TYPE(I64);
}

static TypeId smallest_unsigned(u64 high)
{
    return high <= UINT8_MAX    ? TYPE(U8)
           : high <= UINT16_MAX ? TYPE(U16)
           : high <= UINT32_MAX ? TYPE(U32)
                                : TYPE(U64);
}

/* The integer type in which rustc keeps the values: the smallest for all of them. */
static TypeId find_repr(const Item *item)
{
    i64 low = 0;
    i64 high = 0;
    for (u32 i = 0; i < item->variant_count; i++) {
        i64 value = item->variants[i].value;
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    return low < 0 ? smallest_signed(low, high) : smallest_unsigned((u64)high);
}

/* Whether a value that counts up from `value` is still one of the type. */
static bool next_value(TypeId type, i64 *value)
{
    u32 bits = type_bits(type);
    u64 max = type_is_signed(type) ? ((u64)1 << (bits - 1)) - 1
                                   : bits == 64 ? UINT64_MAX : ((u64)1 << bits) - 1;
    if ((u64)*value == max) {
        return false;
    }
    *value = (i64)((u64)*value + 1);
    return true;
}

static void report_equal(Sema *sema, const AstEnum *tree, const VariantDef *a, const VariantDef *b)
{
    Span span = token_span(sema->tokens, tree->head.first, tree->name_token);
    Diag *diag = diag_error(sema->diags, DIAG_E0081, span,
                            "discriminant value `%lld` assigned more than once",
                            (long long)a->value);
    diag_label(diag, token_span(sema->tokens, a->token, a->token), "first here");
    diag_label(diag, token_span(sema->tokens, b->token, b->token), "and again here");
}

static int compare_values(const void *a, const void *b)
{
    const VariantDef *x = *(const VariantDef *const *)a;
    const VariantDef *y = *(const VariantDef *const *)b;
    return x->value < y->value ? -1 : x->value > y->value ? 1 : x->index < y->index ? -1 : 1;
}

static bool check_distinct(Sema *sema, const Item *item)
{
    ScratchScope scratch;
    scratch_begin(sema->scratch, NULL, &scratch);
    const VariantDef **sorted = arena_array(scratch.arena, const VariantDef *, item->variant_count);
    bool ok = true;
    for (u32 i = 0; i < item->variant_count; i++) {
        sorted[i] = &item->variants[i];
    }
    qsort(sorted, item->variant_count, sizeof(*sorted), compare_values);
    for (u32 i = 1; i < item->variant_count && ok; i++) {
        if (sorted[i - 1]->value == sorted[i]->value) {
            report_equal(sema, ast_as(item->ast, ENUM, Enum), sorted[i - 1], sorted[i]);
            ok = false;
        }
    }
    scratch_end(&scratch);
    return ok;
}

static bool find_values(Sema *sema, Item *item, TypeId type)
{
    const AstEnum *tree = ast_as(item->ast, ENUM, Enum);
    i64 value = 0;
    u32 i = 0;
    bool ok = true;
    for (const Ast *node = tree->variants.first; node != NULL; node = node->next, i++) {
        Ast *expr = ast_as(node, VARIANT, Variant)->discriminant;
        u64 bits = (u64)value;
        if (expr != NULL) {
            item->discriminant = expr;
            ok &= sema->evaluate(sema->context, expr, item->scope, type, &bits);
            value = (i64)bits;
        } else if (i > 0 && ok && !next_value(type, &value)) {
            Span span = token_span(sema->tokens, item->variants[i].token, item->variants[i].token);
            Diag *diag = diag_error(sema->diags, DIAG_E0370, span,
                                    "enum discriminant overflowed");
            diag_label(diag, span, "the value in front of it is the largest `%s`",
                       sema_type_text(sema, type));
            return false;
        }
        item->variants[i].value = value;
        if (derive_has_word(sema, item->variants[i].token, "default")) {
            item->default_variant = &item->variants[i];
        }
    }
    return ok;
}

static bool enum_signature(Sema *sema, Item *item)
{
    TypeId repr = derive_repr(sema, item->ast);
    bool written = repr.raw != TY_NONE;
    bool ok = find_values(sema, item, written ? repr : TYPE(ISIZE)) && check_distinct(sema, item);
    type_set_repr(&sema->types, item->type, written ? repr : find_repr(item));
    return ok && derive_check(sema, item);
}

bool nominal_signature(Sema *sema, Item *item)
{
    return item->def.kind == DEF_STRUCT ? struct_signature(sema, item)
                                        : enum_signature(sema, item);
}

void nominal_complete(Sema *sema, TypeId type)
{
    if (type_is_var(type)) {
        return;
    }
    const Type known = *type_get(&sema->types, type);
    switch ((TypeKind)known.kind) {
    case TYPE_SIMPLE:
        break;
    case TYPE_REF:
    case TYPE_SLICE:
    case TYPE_ARRAY:
        nominal_complete(sema, known.elem);
        break;
    case TYPE_TUPLE:
        for (u32 i = 0; i < known.item_count; i++) {
            nominal_complete(sema, known.items[i]);
        }
        break;
    case TYPE_STRUCT:
    case TYPE_ENUM:
        if (known.item->state == ITEM_NEW) {
            sema_signature(sema, known.item);
        }
        break;
    }
}
