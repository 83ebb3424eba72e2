/* index.c: elements and ranges of arrays, slices and texts. */
#include "sema/check.h"

/* What an index is applied to: `a` in `a[i]`, with references looked through. */
static bool is_indexable(const Types *types, TypeId type, bool by_range)
{
    return type_is_kind(types, type, TYPE_ARRAY) || type_is_kind(types, type, TYPE_SLICE)
           || (by_range && type_is(type, TY_STR));
}

/* `[i]` without what stands before it. */
static Span bracket_span(const Check *check, const AstIndex *node)
{
    u32 last = node->head.last;
    return token_span(check->sema->tokens, check->sema->tokens->payload[last], last);
}

/* `pair[0]` becomes `pair.0`. */
static void suggest_tuple_field(Check *check, Diag *diag, const AstIndex *node)
{
    if (node->index->kind == AST_INT) {
        diag_suggest(diag, bracket_span(check, node),
                     arena_printf(check->temp, ".%s", check_node_text(check, node->index)),
                     "a field of a tuple stands behind a dot");
    } else {
        diag_help(diag, "a field of a tuple is written `.0`, `.1`, ...");
    }
}

static TypeId not_indexable(Check *check, AstIndex *node, TypeId original, TypeId type,
                            TypeId index)
{
    const Infer *infer = &check->infer;
    if (type_is(type, TY_STR)) {
        Diag *diag = check_error(check, DIAG_E0277, node->index,
                                 "the type `str` cannot be indexed by `%s`",
                                 check_type_text(check, index));
        diag_help(diag, "a text is cut by a range of bytes: `[i..j]`");
    } else if (type_is_var(original) && infer_kind(infer, original) == INFER_GENERAL) {
        check_unknown_type(check, node->operand);
    } else {
        Diag *diag = check_error_at(check, DIAG_E0608, bracket_span(check, node),
                                    "cannot index into a value of type `%s`",
                                    check_type_text(check, original));
        if (type_is_kind(&check->sema->types, type, TYPE_TUPLE)) {
            suggest_tuple_field(check, diag, node);
        }
    }
    return check_failed(check, &node->head);
}

static const char *list_text(Check *check, TypeId type)
{
    if (type_is(type, TY_STR)) {
        return "str";
    }
    const char *elem = check_type_text(check, type_get(&check->sema->types, type)->elem);
    return (const char *)arena_printf(check->temp, "[%s]", elem).bytes;
}

/* ---- ranges ---------------------------------------------------------------------------------- */

TypeId check_range_ends(Check *check, AstRange *range)
{
    TypeId type = infer_new(&check->infer, INFER_GENERAL, range->head.first);
    if (range->low != NULL) {
        check_expr_as(check, &range->low, type);
    }
    if (range->high != NULL) {
        check_expr_as(check, &range->high, type);
    }
    return type;
}

/* `a[low..high]`: a place without a size, of the library's making. */
static TypeId check_slice(Check *check, AstIndex *node, TypeId original, TypeId end)
{
    Types *types = &check->sema->types;
    TypeId type = coerce_auto_deref(check, &node->operand);
    if (!is_indexable(types, type, true)) {
        return not_indexable(check, node, original, type, end);
    }
    if (!infer_unify(&check->infer, end, TYPE(USIZE))) {
        Diag *diag = check_error(check, DIAG_E0277, node->index,
                                 "the type `%s` cannot be indexed by a range of `%s`",
                                 list_text(check, type), check_type_text(check, end));
        diag_label(diag, check_span(check, node->index), "the ends of this range are not `usize`");
    }
    if (check->is_const) {
        check_error_at(check, DIAG_E0658, bracket_span(check, node),
                       "cannot take a range of `%s` in constants", list_text(check, type));
    }
    check_lend(check, node->operand);
    TypeId part = type_is(type, TY_STR) ? type : type_slice(types, type_get(types, type)->elem);
    check_add_pending(check, PENDING_SIZED, 0, &node->head, part);
    return part;
}

/* ---- elements -------------------------------------------------------------------------------- */

static bool is_negative_literal(const Ast *index)
{
    return index->kind == AST_UNARY && index->op == UNARY_NEG
           && ((const AstUnary *)(const void *)index)->operand->kind == AST_INT;
}

static void report_index_type(Check *check, AstIndex *node, TypeId list, TypeId index)
{
    const Ast *place = type_is(index, TY_NEVER) ? &node->head : node->index;
    Diag *diag = check_error(check, DIAG_E0277, place, "the type `%s` cannot be indexed by `%s`",
                             list_text(check, list), check_type_text(check, index));
    diag_label(diag, check_span(check, node->index), "an index is a `usize`");
    if (infer_is_int(&check->infer, infer_shallow(&check->infer, index))) {
        diag_suggest(diag, span_after(check_span(check, node->index)), STR(" as usize"),
                     "convert it");
    }
}

TypeId check_index(Check *check, AstIndex *node)
{
    Types *types = &check->sema->types;
    TypeId type = check_unsized(check, &node->operand, TYPE(NONE));
    TypeId original = infer_shallow(&check->infer, type);
    if (node->index->kind == AST_RANGE) {
        TypeId end = check_range_ends(check, (AstRange *)(void *)node->index);
        return type_is(type, TY_ERROR) ? type : check_slice(check, node, original, end);
    }
    bool negative = is_negative_literal(node->index);
    TypeId index = negative ? TYPE(USIZE) : check_expr(check, &node->index, TYPE(USIZE));
    if (type_is(type, TY_ERROR)) {
        return type;
    }
    if (negative) {
        check_error(check, DIAG_NEGATIVE_INDEX, node->index,
                    "negative integers cannot be used to index");
        return check_failed(check, &node->head);
    }
    type = coerce_auto_deref(check, &node->operand);
    if (!is_indexable(types, type, false)) {
        return not_indexable(check, node, original, type, index);
    }
    if (!infer_unify(&check->infer, index, TYPE(USIZE))) {
        report_index_type(check, node, type, index);
    }
    return type_get(types, type)->elem;
}
