/* cast.c: casts: `as`. They are judged when all types are known. */
#include "sema/check.h"

/* A literal that is cast takes the target's type, also as the end of a block, but not in a
 * branch. */
static TypeId cast_hint(const Ast *node, TypeId to)
{
    while (node->kind == AST_BLOCK && ast_as(node, BLOCK, Block)->tail != NULL) {
        node = ast_as(node, BLOCK, Block)->tail;
    }
    bool branches = node->kind == AST_IF || node->kind == AST_MATCH || node->kind == AST_LOOP;
    return branches ? TYPE(NONE) : to;
}

TypeId check_cast(Check *check, AstCast *node)
{
    if (node->target->kind == AST_TYPE_INFER) {
        check_error(check, DIAG_LUD0003, node->target, "Ludus does not support `as _`");
        return check_failed(check, &node->head);
    }
    TypeId to = sema_type(check->sema, check->scope, check, node->target);
    TypeId from = check_expr(check, &node->operand, cast_hint(node->operand, to));
    if (type_is(to, TY_ERROR) || type_is(from, TY_ERROR)) {
        return check_failed(check, &node->head);
    }
    vec_push(check->temp, &check->casts, ((PendingCast){node, from, to}));
    return to;
}

/* The rule that a cast between these types breaks; DIAG_CODE_COUNT when it is fine. */
static DiagCode cast_fault(const Types *types, TypeId from, TypeId to)
{
    if (type_is(to, TY_STR) || type_is_kind(types, to, TYPE_SLICE)) {
        return DIAG_E0620;
    }
    if (type_is_kind(types, from, TYPE_ENUM)) { /* its discriminant, an integer */
        return type_is_int(to)        ? DIAG_CODE_COUNT
               : type_is_float(to)    ? DIAG_E0606
               : type_is(to, TY_CHAR) ? DIAG_E0604
               : type_is(to, TY_BOOL) ? DIAG_E0054
                                      : DIAG_E0605;
    }
    bool from_simple = type_is_number(from) || type_is(from, TY_BOOL) || type_is(from, TY_CHAR);
    bool to_simple = type_is_number(to) || type_is(to, TY_BOOL) || type_is(to, TY_CHAR);
    if (type_is_kind(types, from, TYPE_REF) && to_simple) {
        return DIAG_E0606;
    }
    if (!from_simple || !to_simple) {
        return DIAG_E0605;
    }
    if (type_is(to, TY_CHAR)) {
        return type_is(from, TY_U8) ? DIAG_CODE_COUNT : DIAG_E0604;
    }
    if (type_is(to, TY_BOOL)) {
        return DIAG_E0054;
    }
    if (type_is_float(to) && !type_is_number(from)) {
        return DIAG_E0606;
    }
    return DIAG_CODE_COUNT;
}

static void report_cast(Check *check, DiagCode fault, const PendingCast *cast)
{
    const char *from = check_type_text(check, cast->from);
    const char *to = check_type_text(check, cast->to);
    const Ast *node = &cast->node->head;
    if (fault == DIAG_E0604) {
        Diag *diag =
            check_error(check, fault, node, "only `u8` can be cast as `char`, not `%s`", from);
        diag_label(diag, check_span(check, node), "invalid cast");
    } else if (fault == DIAG_E0054) {
        Diag *diag = check_error(check, fault, node, "cannot cast `%s` as `bool`", from);
        Span operand = check_span(check, cast->node->operand);
        bool is_float = infer_is_float(&check->infer, cast->from);
        if (is_float || infer_is_int(&check->infer, cast->from)) {
            diag_suggest(diag, (Span){operand.end, check_span(check, node).end},
                         is_float ? STR(" != 0.0") : STR(" != 0"), "compare with zero instead");
        }
    } else if (fault == DIAG_E0606) {
        Diag *diag = check_error(check, fault, node, "casting `%s` as `%s` is invalid", from, to);
        if (type_is_kind(&check->sema->types, cast->from, TYPE_REF)) {
            diag_help(diag, "dereference it first: `*...`");
        } else {
            diag_help(diag, "cast through an integer first: `... as u8 as %s`", to);
        }
    } else if (fault == DIAG_E0620) {
        Diag *diag =
            check_error(check, fault, node, "cast to unsized type: `%s` as `%s`", from, to);
        diag_help(diag, "a type without a size stands behind a reference: `&%s`", to);
    } else {
        Diag *diag = check_error(check, fault, node, "non-primitive cast: `%s` as `%s`", from, to);
        diag_label(diag, check_span(check, node),
                   "an `as` expression converts only numbers, `bool` and `char`");
    }
}

void check_pending_casts(Check *check)
{
    for (u32 i = 0; i < check->casts.count; i++) {
        PendingCast cast = check->casts.items[i];
        cast.from = infer_deep(&check->infer, cast.from);
        if (type_is(cast.from, TY_ERROR) || type_has_vars(&check->sema->types, cast.from)
            || type_equal(cast.from, cast.to) || coerce(check, &cast.node->operand, cast.to)) {
            continue;
        }
        DiagCode fault = cast_fault(&check->sema->types, cast.from, cast.to);
        if (fault != DIAG_CODE_COUNT) {
            report_cast(check, fault, &cast);
        }
    }
}
