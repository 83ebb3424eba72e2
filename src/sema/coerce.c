/* coerce.c: the conversions that the language makes silently, and what is said when none applies.
 *
 * Each conversion becomes a node of the tree, so that lowering sees only exact types:
 *   ! to anything; &mut T to &T; &[T; N] to &[T]; &&T to &T; a &mut that is passed on is
 *   reborrowed. */
#include "sema/check.h"

static void wrap(Check *check, Ast **slot, AstCoercion coercion, TypeId type)
{
    Ast *operand = *slot;
    AstCoerce *node = ast_make(check->arena, COERCE, Coerce, operand->first, operand->last);
    node->head.op = (u8)coercion;
    node->head.next = operand->next;
    node->operand = operand;
    *slot = &node->head;
    check_set_type(check, *slot, type);
}

/* *slot becomes `*slot`, made by the compiler. */
static void wrap_deref(Check *check, Ast **slot, TypeId target)
{
    Ast *operand = *slot;
    AstUnary *node = ast_make(check->arena, UNARY, Unary, operand->first, operand->last);
    node->head.op = UNARY_DEREF;
    node->head.next = operand->next;
    node->operand = operand;
    *slot = &node->head;
    check_set_type(check, *slot, target);
}

void coerce_borrow(Check *check, Ast **slot, bool is_mut)
{
    Ast *operand = *slot;
    TypeId target = infer_shallow(&check->infer, (TypeId){operand->type});
    AstRef *node = ast_make(check->arena, REF, Ref, operand->first, operand->last);
    node->head.op = is_mut;
    node->head.next = operand->next;
    node->operand = operand;
    *slot = &node->head;
    check_set_type(check, *slot, type_ref(&check->sema->types, target, is_mut));
}

TypeId coerce_auto_deref(Check *check, Ast **slot)
{
    Types *types = &check->sema->types;
    TypeId type = infer_shallow(&check->infer, (TypeId){(*slot)->type});
    while (type_is_kind(types, type, TYPE_REF)) {
        type = infer_shallow(&check->infer, type_get(types, type)->elem);
        wrap_deref(check, slot, type);
    }
    return type;
}

/* A reference `from` where a reference `to` is wanted. */
static bool coerce_reference(Check *check, Ast **slot, TypeId from, TypeId to)
{
    Types *types = &check->sema->types;
    Infer *infer = &check->infer;
    bool from_mut = type_get(types, from)->is_mut;
    bool to_mut = type_get(types, to)->is_mut;
    if (to_mut && !from_mut) {
        return false;
    }
    TypeId have = infer_shallow(infer, type_get(types, from)->elem);
    TypeId want = infer_shallow(infer, type_get(types, to)->elem);
    if (type_is_kind(types, have, TYPE_REF) && !type_is_kind(types, want, TYPE_REF)
        && !type_is_var(want)) {
        /* &&T where &T is wanted: look through the outer reference */
        wrap_deref(check, slot, have);
        return coerce(check, slot, to);
    }
    if (type_is_kind(types, have, TYPE_ARRAY) && type_is_kind(types, want, TYPE_SLICE)) {
        if (!infer_unify(infer, type_get(types, have)->elem, type_get(types, want)->elem)) {
            return false;
        }
        wrap(check, slot, COERCE_UNSIZE, to);
        return true;
    }
    if (!infer_unify(infer, have, want)) {
        return false;
    }
    if (from_mut) {
        wrap(check, slot, to_mut ? COERCE_REBORROW : COERCE_SHARED, to);
    }
    return true;
}

bool coerce(Check *check, Ast **slot, TypeId wanted)
{
    Types *types = &check->sema->types;
    TypeId from = infer_shallow(&check->infer, (TypeId){(*slot)->type});
    TypeId to = infer_shallow(&check->infer, wanted);
    if (type_is(from, TY_NEVER) && !type_is(to, TY_NEVER)) {
        if (type_is_var(to)) {
            check->infer.vars.items[to.raw - TYPE_VAR_FIRST].diverging = true;
        }
        wrap(check, slot, COERCE_NEVER, to);
        return true;
    }
    if (type_is_kind(types, from, TYPE_REF) && type_is_kind(types, to, TYPE_REF)) {
        return coerce_reference(check, slot, from, to);
    }
    return infer_unify(&check->infer, from, to);
}

/* ---- messages -------------------------------------------------------------------------------- */

/* "`u8`"; "integer" for one whose type is open. */
static const char *describe(Check *check, TypeId type)
{
    if (type_is_var(type) && infer_kind(&check->infer, type) != INFER_GENERAL) {
        return infer_is_int(&check->infer, type) ? "integer" : "floating-point number";
    }
    return (const char *)arena_printf(check->temp, "`%s`", check_type_text(check, type)).bytes;
}

Diag *coerce_report(Check *check, const Ast *node, TypeId wanted, TypeId found,
                    const char *message)
{
    wanted = infer_shallow(&check->infer, wanted);
    found = infer_shallow(&check->infer, found);
    Diag *diag = check_error(check, DIAG_E0308, node, "%s", message);
    diag_label(diag, check_span(check, node), "expected %s, found %s", describe(check, wanted),
               describe(check, found));
    if (check->reason.node == node && check->reason.text != NULL) {
        diag_label(diag, check->reason.span, "%s", check->reason.text);
    }
    return diag;
}

Diag *coerce_mismatch(Check *check, Ast *node, TypeId wanted, TypeId found)
{
    Diag *diag = coerce_report(check, node, wanted, found, "mismatched types");
    suggest_conversion(check, diag, node, infer_shallow(&check->infer, wanted),
                       infer_shallow(&check->infer, found));
    return diag;
}
