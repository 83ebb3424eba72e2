/* pending.c: rules about types that were not known when they were met: judged when all are. */
#include "sema/check.h"

#include <math.h>

#include "syntax/literal.h"

/* The largest value that a literal of the type may have; one more under a minus. */
static u64 largest_literal(TypeId type, bool negated)
{
    u32 bits = type_bits(type);
    if (!type_is_signed(type)) {
        return bits == 64 ? UINT64_MAX : ((u64)1 << bits) - 1;
    }
    return ((u64)1 << (bits - 1)) - (negated ? 0 : 1);
}

static void check_float_range(Check *check, const Ast *node, TypeId type)
{
    u32 token = ast_as(node, FLOAT, Float)->token;
    FloatLiteral literal = literal_float(check->sema->tokens, token, check->temp);
    if (isinf(type_is(type, TY_F32) ? (f64)literal.value32 : literal.value)) {
        Diag *diag =
            diag_lint(check->sema->diags, DIAG_OVERFLOWING_LITERALS, check_span(check, node),
                      "literal out of range for `%s`", check_type_text(check, type));
        diag_note(diag, "it would be `inf`");
    }
}

static void check_literal_range(Check *check, const Pending *pending, TypeId type)
{
    if (type_is_float(type) && pending->node->kind == AST_FLOAT) {
        check_float_range(check, pending->node, type);
        return;
    }
    if (!type_is_int(type) && !type_is(type, TY_CHAR)) {
        return;
    }
    IntLiteral literal = literal_int(check->sema->tokens, ast_as(pending->node, INT, Int)->token);
    bool negated = pending->node->op != 0; /* set by the minus in front of it */
    if (literal.too_big || literal.value > largest_literal(type, negated)) {
        u32 first = pending->node->first - negated; /* with its minus */
        Span span = token_span(check->sema->tokens, first, pending->node->last);
        Diag *diag = diag_lint(check->sema->diags, DIAG_OVERFLOWING_LITERALS, span,
                                "literal out of range for `%s`", check_type_text(check, type));
        diag_note(diag, "the largest value of `%s` is %llu", check_type_text(check, type),
                  (unsigned long long)largest_literal(type, false));
    }
}

/* Whether something else is wrong with the very node. */
static bool was_reported(const Check *check, const Ast *node)
{
    Span span = check_span(check, node);
    for (const Diag *d = check->sema->diags->first; d != NULL; d = d->next) {
        if (d->span.start == span.start && d->span.end == span.end) {
            return true;
        }
    }
    return false;
}

static void judge(Check *check, const Pending *pending)
{
    Types *types = &check->sema->types;
    TypeId type = infer_deep(&check->infer, pending->type);
    if (type_is(type, TY_ERROR)) {
        return;
    }
    switch (pending->kind) {
    case PENDING_NEG:
        if (type_is_int(type) && !type_is_signed(type)) {
            Diag *diag = check_error(check, DIAG_E0277, pending->node,
                                     "the trait bound `%s: Neg` is not satisfied",
                                     check_type_text(check, type));
            diag_note(diag, "unsigned values cannot be negated");
        }
        return;
    case PENDING_LITERAL:
        check_literal_range(check, pending, type);
        return;
    case PENDING_PLAIN:
        if (!type_is_plain(types, type)) {
            check_error(check, DIAG_LUD0007, pending->node, "Ludus does not support %s",
                        pending->detail != 0 ? "references to references"
                                             : "references in tuples and arrays");
        }
        return;
    case PENDING_COPY:
        if (!type_is_copy(types, type)) {
            Diag *diag = check_error(check, DIAG_E0277, pending->node,
                                     "the trait bound `%s: Copy` is not satisfied",
                                     check_type_text(check, type));
            diag_help(diag,
                      "a constant can be repeated, whatever its type: `const VALUE: %s = ...;`",
                      check_type_text(check, type));
        }
        return;
    case PENDING_LIBRARY:
        check_library_bound(check, pending->node, type, (LibTrait)pending->detail);
        return;
    case PENDING_SIZED:
        if ((type_is(type, TY_STR) || type_is_kind(types, type, TYPE_SLICE))
            && !was_reported(check, pending->node)) {
            Diag *diag =
                check_error(check, DIAG_E0277, pending->node,
                            "the size for values of type `%s` cannot be known at compilation time",
                            check_type_text(check, type));
            diag_help(diag, "keep it behind a reference");
        }
        return;
    case PENDING_COMPARE: /* else reported with its variable */
        if (!type_is_var(type)) {
            check_compare_again(check, pending);
        }
        return;
    case PENDING_RANGE:
        check_range_call(check, ast_as(pending->node, METHOD, Method), type);
        return;
    case PENDING_FORMAT:
        check_format_trait(check, pending->span, type, (u8)pending->detail);
        return;
    }
}

void check_pending_rules(Check *check)
{
    for (u32 i = 0; i < check->pending.count; i++) {
        judge(check, &check->pending.items[i]);
    }
}
