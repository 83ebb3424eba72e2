/* range.c: methods of ranges that give values: `(1..=6).contains(&n)`. Ranges are no values here,
 * so that these are forms of their own: the call's `def` stays NULL, its receiver is the RANGE. */
#include "sema/check.h"

bool known_range_method(Symbol name)
{
    return symbol_is(name, NAME_contains) || symbol_is(name, NAME_is_empty)
           || symbol_is(name, NAME_len);
}

static TypeId unknown_method(Check *check, AstMethod *node)
{
    const char *name = check_name_text(check, node->name);
    Span span = check_token_span(check, node->token);
    check_args_alone(check, &node->args);
    if (!known_range_method(node->name)
        && known_iterator_method(intern_text(check->sema->interner, node->name))) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support `%s` on a range", name);
    } else {
        check_error_at(check, DIAG_E0599, span, "no method named `%s` found for a range", name);
    }
    return check_failed(check, &node->head);
}

/* Whether ranges with these ends have the method. */
static bool has_method(const AstRange *range, Symbol name)
{
    bool any = range->low != NULL || range->high != NULL;
    bool both = range->low != NULL && range->high != NULL;
    return symbol_is(name, NAME_contains) ? any : both && known_range_method(name);
}

TypeId check_range_method(Check *check, AstMethod *node)
{
    AstRange *range = ast_as(node->receiver, RANGE, Range);
    bool contains = symbol_is(node->name, NAME_contains);
    TypeId type = check_range_ends(check, range);
    if (!has_method(range, node->name)) {
        return unknown_method(check, node);
    }
    TypeId item = type_ref(&check->sema->types, type, false);
    check_arguments(check, &node->args,
                    &(Callee){.what = "method",
                              .span = check_token_span(check, node->token),
                              .params = &item,
                              .param_count = contains});
    check_add_pending(check, PENDING_RANGE, 0, &node->head, type);
    check->out->has_refs |= contains;
    if (check->is_const) {
        bool is_len = symbol_is(node->name, NAME_len);
        check_error_at(
            check, is_len ? DIAG_E0015 : DIAG_E0658, check_token_span(check, node->token),
            "cannot call non-const method `%s` in constants", check_name_text(check, node->name));
    }
    return symbol_is(node->name, NAME_len) ? TYPE(USIZE) : TYPE(BOOL);
}

/* Whether the library knows the length of a range as a usize. */
static void judge_length(Check *check, AstMethod *node, TypeId type)
{
    const AstRange *range = ast_as(node->receiver, RANGE, Range);
    Iter iter = {.kind = ITER_RANGE, .operand = node->receiver, .item = type};
    if (check_has_length(&iter)) {
        return;
    }
    bool known_at_all = range->head.op != 0 && type_is_int(type) && type_bits(type) < 64;
    if (known_at_all) {
        check_error_at(check, DIAG_E0277, check_span(check, range->low),
                       "the length of a `RangeInclusive<%s>` may not fit a `usize`",
                       check_type_text(check, type));
    } else {
        check_error_at(check, DIAG_E0599, check_token_span(check, node->token),
                       "no method named `len` found for a range of `%s`",
                       check_type_text(check, type));
    }
}

void check_range_call(Check *check, AstMethod *node, TypeId type)
{
    bool simple = type_is_number(type) || type_is(type, TY_CHAR) || type_is(type, TY_BOOL)
                  || type_is(type, TY_STR_REF);
    if (symbol_is(node->name, NAME_len)) {
        judge_length(check, node, type);
    } else if (!simple) {
        check_error(check, DIAG_LUD0002, node->receiver, "Ludus does not support ranges of `%s`",
                    check_type_text(check, type));
    }
}
