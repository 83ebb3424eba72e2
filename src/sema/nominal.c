/* nominal.c: what structs and enums consist of. */
#include "sema/check.h"

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

/* The struct, of those whose fields are being looked through, that a value of the type holds; NULL
 * when there is none. */
static Item *holds_itself(Sema *sema, TypeId type)
{
    Types *types = &sema->types;
    if (type_is_kind(types, type, TYPE_ARRAY)) {
        return holds_itself(sema, type_get(types, type)->elem);
    }
    if (type_is_kind(types, type, TYPE_TUPLE)) {
        Item *found = NULL;
        for (u32 i = 0; i < type_get(types, type)->item_count && found == NULL; i++) {
            found = holds_itself(sema, type_get(types, type)->items[i]);
        }
        return found;
    }
    if (!type_is_kind(types, type, TYPE_STRUCT)) {
        return NULL;
    }
    Item *inner = type_get(types, type)->item;
    if (inner->in_fields) {
        return inner;
    }
    sema_signature(sema, inner);
    return inner->held; /* where its own fields lead to */
}

static void report_endless(Sema *sema, const Item *item)
{
    const AstStruct *tree = ast_as(item->ast, STRUCT, Struct);
    Span span = token_span(sema->tokens, tree->head.first, tree->name_token);
    Diag *diag = diag_error(sema->diags, DIAG_E0072, span, "recursive type `%s` has infinite size",
                            name_text(sema, item->name));
    diag_label(diag, span, "a value of it would contain another one, without end");
}

/* A cycle is told of once, at the type where it was entered. */
static bool check_finite(Sema *sema, Item *item)
{
    item->in_fields = true;
    for (u32 i = 0; i < item->field_count && item->held == NULL; i++) {
        item->held = holds_itself(sema, item->fields[i].type);
    }
    item->in_fields = false;
    if (item->held == item) {
        report_endless(sema, item);
    }
    return item->held == NULL;
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
    ItemScope *scope = arena_new_zero(sema->items_arena, ItemScope);
    *scope = (ItemScope){.outer = item->scope, .self_type = item->type};
    item->fields = arena_array_zero(sema->items_arena, FieldDef, tree->fields.count);
    for (const Ast *node = tree->fields.first; node != NULL; node = node->next) {
        ok &= resolve_field(sema, item, ast_as(node, FIELD_DECL, FieldDecl), scope);
    }
    ok = ok && check_finite(sema, item);
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
